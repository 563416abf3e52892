import { say } from './said.ts'

/** Counts down what is left of a long answer. Said aloud only when the writing pauses, so that it does not interrupt. */
export function startCharacterCounts(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-character-count]')) {
    const max = Number(area.dataset.characterCount)
    const shown = document.getElementById(`${area.id}-count`)
    const spoken = shown?.nextElementSibling
    if (!shown || !max) continue
    let pause = 0
    const count = () => {
      const left = max - [...area.value].length
      const [sentence, number] = left >= 0 ? [shown.dataset.left, left] : [shown.dataset.over, -left]
      shown.textContent = say(sentence, { count: number.toLocaleString(document.documentElement.lang) })
      shown.classList.toggle('limit-exceeded', left < 0)
      clearTimeout(pause)
      pause = setTimeout(() => {
        if (spoken && left < max / 10) spoken.textContent = shown.textContent
      }, 1000)
    }
    area.addEventListener('input', count)
    if (area.value !== '') count()
  }
}

/** The colours of what is printed: those of the light theme (a test compares them), for makers of paper, which read no style sheet. */
export const paperColours = {
  ink: '#1c2829',
  'ink-quiet': '#535e5d',
  line: '#ddd4c2',
  primary: '#14545a',
  white: '#ffffff',
} as const

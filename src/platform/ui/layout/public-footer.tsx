import { ButtonLink } from '../form/button.tsx'
import { sitePaths } from '../site-paths.ts'
import { useLink, useView } from '../view-context.tsx'
import { useLayoutWords } from './use-layout-words.ts'

/** One last way to a human, and what the law wants a page to link to. */
export function PublicFooter({ contact }: { contact: boolean }) {
  return (
    <footer class="ms-footer">
      {contact && <ContactBand />}
      <div class="ms-footer-row">
        <FooterWords />
        <FooterLinks />
      </div>
    </footer>
  )
}

function ContactBand() {
  const { footer, navigation } = useLayoutWords()
  const link = useLink()
  return (
    <section class="ms-contact-band" aria-labelledby="contact-band">
      <div class="ms-contact-band-row">
        <div>
          <h2 id="contact-band">{footer.contact}</h2>
          <p>{footer.contactBody}</p>
        </div>
        <ButtonLink href={link(sitePaths.public.write)} icon="chat">
          {navigation.write}
        </ButtonLink>
      </div>
    </section>
  )
}

function FooterWords() {
  const { municipalityName } = useView()
  const { sspIn, footer } = useLayoutWords()
  return (
    <div class="ms-footer-words">
      <p class="ms-footer-name">{sspIn(municipalityName)}</p>
      <p>{footer.about}</p>
    </div>
  )
}

function FooterLinks() {
  const { footer, navigation } = useLayoutWords()
  const link = useLink()
  return (
    <ul class="ms-footer-links">
      <li>
        <a href={link(sitePaths.public.dialogue)}>{footer.dialogue}</a>
      </li>
      <li>
        <a href={link(sitePaths.public.consultants)}>{navigation.consultants}</a>
      </li>
      <li>
        <a href={link(sitePaths.public.privacy)}>{footer.privacy}</a>
      </li>
      <li>
        <a href={sitePaths.house.accessibility}>{footer.accessibility}</a>
      </li>
      <li>
        <a href={sitePaths.house.login}>{footer.staff}</a>
      </li>
    </ul>
  )
}

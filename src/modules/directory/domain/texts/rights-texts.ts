import { type PublicTexts, prose } from '../public-text.ts'

/** The privacy notice, second half: purposes, how long, and the rights of whoever it is about. */
export const rightsTexts = {
  'privacy-why': {
    kind: 'text',
    da: prose`
      ## Hvem har ansvaret, og hvorfor gemmer vi noget?

      {kommune} har ansvaret for oplysningerne. Vi bruger dem til at svare dig, til at hjælpe børn og unge og til at
      forebygge kriminalitet. Det er en opgave, kommunen har efter loven. Hvilke paragraffer det er, bliver bekræftet af
      kommunens jurist.

      ## Hvor længe?

      Fristerne her er forslag. De bliver bekræftet af kommunens databeskyttelsesrådgiver.

      - Råd uden navne: vi tæller dem, men gemmer ikke, hvem det handlede om
      - En besked med navn, som ikke fører til mere: 6 måneder
      - Et forløb hos SSP: 24 måneder efter det er slut, og senest når den unge fylder 20
      - Loggen over, hvem der har set hvad: mindst 12 måneder

      Nogle ting skal kommunen sende til arkivet, før de må slettes. Det bestemmer arkivloven.`,
    en: prose`
      ## Who is responsible, and why do we keep anything?

      {kommune} is responsible for the data. We use them to answer you, to help children and young people and to prevent
      crime. That is a task the municipality has by law. Which paragraphs apply is to be confirmed by the municipality’s
      lawyer.

      ## For how long?

      These limits are proposals. They are to be confirmed by the municipality’s data protection officer.

      - Advice without names: we count it but do not keep who it was about
      - A message with a name that leads to nothing more: 6 months
      - A course of work with SSP: 24 months after it ends, and at the latest when the young person turns 20
      - The log of who has seen what: at least 12 months

      Some things must be sent to the archive before they may be deleted. The archives act decides that.`,
  },
  'privacy-rights': {
    kind: 'text',
    da: prose`
      ## Det har du ret til

      - At se, hvad der står om dig, og hvornår nogen har kigget i det
      - At få rettet noget, der er forkert
      - At få noget slettet, når vi ikke længere skal bruge det
      - At sige nej til, at vi bruger det på en bestemt måde
      - At trække et ja tilbage, hvis du har givet os lov til noget

      Det gælder også, når du er under 18. Har du skrevet uden navn, kan vi kun finde din besked med koden.`,
    en: prose`
      ## Your rights

      - To see what is written about you, and when someone looked at it
      - To have something corrected that is wrong
      - To have something deleted when we no longer need it
      - To object to our using it in a certain way
      - To take back a yes, if you have allowed us something

      This is also true when you are under 18. If you wrote without a name, we can only find your message with the code.`,
  },
  'privacy-complain': {
    kind: 'text',
    da: prose`
      ## Er du ikke tilfreds?

      Sig det først til os, hvis du vil. Kommunens databeskyttelsesrådgiver skal hjælpe dig og holder med loven, ikke med
      os. Du kan også klage til Datatilsynet.`,
    en: prose`
      ## Not satisfied?

      Tell us first, if you like. The municipality’s data protection officer must help you and is on the side of the law,
      not on ours. You can also complain to the Danish Data Protection Agency.`,
  },
} as const satisfies PublicTexts

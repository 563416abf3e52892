/**
 * First names and surnames common in Denmark, from general knowledge. Their one use: two names that both stand here
 * are two names, however close, and not each other's typing error. A name that is missing costs one suggestion too
 * many, shown to a person.
 */
export const commonNames: readonly string[] = [
  ...words(`Adam Agnes Aksel Albert Alberte Alexander Alfred Alma Amalie Amanda Amin Amina Amir Amira Anders Andrea
    Andreas Anja Anna Anne Annette Anton Arne Arthur Asger Asta August Augusta Aya Benjamin Bent Bente Bertil Birgit
    Birgitte Birthe Bjarke Bjarne Bo Bodil Brian Camilla Carl Caroline Carsten Casper Cecilie Charlotte Christian
    Christina Christine Christoffer Claes Clara Claus Dagmar Dan Daniel Daniela David Dennis Dina Ditte Dorte Ebbe
    Eigil Elias Elin Elisabeth Ella Ellen Ellie Elliot Else Emil Emilie Emily Emma Erik Erika Esben Esther Eva Felix
    Filip Filippa Finn Flemming Frank Freja Frida Frederik Frederikke Gerda Gert Grete Gunnar Gustav Hanna Hanne Hans
    Harald Hassan Heidi Helen Helena Helene Helge Helle Henrik Henriette Henny Henry Holger Hugo Ian Ida Inge Inger
    Ingrid Irene Isabel Isabella Isak Ivan Iver Jacob Jan Jane Janne Janus Jasmin Jens Jeppe Jesper Jette Joan Joel
    Johan Johanna Johanne Johannes John Jon Jonas Jonathan Jonna Josef Josefine Julia Julie Julius Jytte Jørgen Jørn
    Kaj Karen Karim Karima Karin Karina Karl Karla Kasper Katja Katrine Kenneth Kim Kirsten Kirstine Kjeld Klara Knud
    Kristen Kristian Kristina Kristine Kurt Lars Lasse Laura Laurits Lea Leif Leila Lena Lene Leo Leon Lilly Lily Linda
    Line Linea Linn Lis Lisa Lisbeth Lise Liv Liva Lone Lotte Louise Luca Lucas Lucia Ludvig Luna Lykke Lærke Mads Magnus
    Maja Malene Malou Malte Maren Margit Margrethe Maria Mariam Marianne Marie Marius Mark Markus Marta Marthe Martin
    Marvin Mary Mathias Mathilde Mette Mia Michael Michelle Mikael Mikkel Mille Mina Minna Mira Mogens Mona Monika
    Morten Nadia Nanna Nicklas Nicolai Nicoline Niels Nikita Nina Noah Nora Norma Ole Olga Oliver Olivia Oscar Otto
    Palle Patrick Paul Pauline Peder Per Pernille Peter Petra Philip Pia Poul Preben Rasmus Rebekka Rikke Rita Robert
    Robin Rosa Rune Ruth Sabrina Salma Sally Samir Samira Samuel Sander Sandra Sanne Sara Sebastian Selma Signe Silas
    Silje Simon Simone Sofia Sofie Solveig Sonja Stefan Stefanie Steen Stine Storm Susan Susanne Svend Søren Søs Tage
    Tanja Tara Thea Theo Theodor Theis Thomas Thor Thora Tilde Tim Tina Tine Tobias Tom Tommy Torben Tove Troels Ulla
    Ulrik Ulrikke Vera Verner Vibeke Victor Victoria Viggo Viktor Vilhelm Villads Villy Vilma Viola Vivian William
    Winnie Yasmin Yusuf Zara Zenia`),
  ...words(`Ali Andersen Bach Bak Bang Berg Berger Bertelsen Bruun Brandt Carlsen Christensen Christiansen Clausen Dahl
    Dam Danielsen Eriksen Frandsen Frederiksen Friis Gregersen Hald Hansen Hald Hedegaard Henriksen Henningsen Holm
    Holst Iversen Jacobsen Jakobsen Jansen Jensen Jeppesen Jespersen Johansen Johannesen Johannsen Jonsen Juul Jørgensen
    Karlsen Kjeldsen Kjær Klausen Knudsen Koch Kristensen Kristiansen Krogh Larsen Lassen Lauridsen Laursen Lind
    Lindholm Lorenzen Lund Madsen Markussen Mathiasen Mathiesen Mikkelsen Mogensen Mortensen Munk Møller Müller Nielsen
    Nikolajsen Nilsen Nissen Nygaard Nørgaard Olesen Olsen Paulsen Pedersen Petersen Poulsen Rasmussen Ravn Schmidt
    Schou Schulz Simonsen Skov Sloth Smith Svendsen Søndergaard Sørensen Thomsen Thomasen Thygesen Toft Vestergaard
    Villadsen Vind Winther`),
]

function words(text: string): string[] {
  return text.split(/\s+/)
}

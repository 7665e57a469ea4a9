/**
 * Time: a dossier → situations, stretches of days in which nothing a rule can see changes, judged and put together to
 * periods and sums. Owns the calendar (birthdays, weeks of a stay, order in the household, nights a year: choices K2, K3, K5,
 * K8, K20 and K22), the one part of the law that lives in Java. Knows no rule, subject or amount.
 */
package nl.pleegrecht.timeline;

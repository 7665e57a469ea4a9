/** What tests of several packages share: tiny rule bases, facts with defaults, and how findings are shown. */
package nl.pleegrecht.testing;

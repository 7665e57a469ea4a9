/**
 * In what settings a rule can match: on which days, with or without a placement, and with which values of the facts of which
 * there is one. Follows conclusions from rule to rule, and so proves that some things never come together. Owns what is certain
 * without a search; knows nothing of dossiers, of changes, nor of any law.
 */
package nl.pleegrecht.analysis.setting;

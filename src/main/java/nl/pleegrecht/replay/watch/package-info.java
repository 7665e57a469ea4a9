/**
 * Rules and scenarios that change while somebody looks on: after each save, what comes out otherwise than before. Owns what
 * is looked at again and what need not be; prints nothing.
 */
package nl.pleegrecht.replay.watch;

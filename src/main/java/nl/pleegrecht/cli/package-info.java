/**
 * The command line: parse, call, render. Owns options, exit codes and where output goes; everything else is asked of the
 * packages below.
 */
package nl.pleegrecht.cli;

package nl.pleegrecht.rulebook;

/** Characters that a reader does not see, or that make a line look other than it is. */
final class Invisible {
    private Invisible() {}

    /** Anything but letters, digits, signs and the plain space. */
    static boolean is(int character) {
        if (character == ' ') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The character with its number, or only the number when there is nothing to see. */
    static String shown(int character) {
        String number = String.format("U+%04X", character);
        return is(character) ? number : Character.toString(character) + " (" + number + ")";
    }
}

package nl.pleegrecht.answers;

/** Something a rule concluded about a subject of {@code onderwerpen.yaml}. */
public sealed interface Conclusie permits Recht, GeenRecht, TerBeoordeling, Vaststelling {
    /** The subject, such as {@code basisbedrag} or {@code bijzondere kosten: beugel}. */
    String onderwerp();
}

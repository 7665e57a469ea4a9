package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules written to get out of the vocabulary; none of them may reach the engine. */
class HostileRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().exec( \"id\" );",
                "System.exit( 1 );",
                "java.nio.file.Files.delete( java.nio.file.Path.of( \"x\" ) );",
                "new ProcessBuilder( \"id\" ).start( );",
                "Thread.sleep( 100000 );",
                "insertLogical( recht( \"omvang\" ) ); System.exit( 1 );",
                "insertLogical( recht( \"omvang\" ) )\nSystem.exit( 1 )",
                "insertLogical( recht( System.getProperty( \"user.home\" ) ) );",
                "insertLogical( recht( \"omvang\" ).getClass( ) );",
                "insertLogical( recht( $j.getClass( ).forName( \"java.lang.Runtime\" ) ) );",
                "insertLogical( recht( $j.class.classLoader ) );",
                "insertLogical( recht( \"omvang\" + System.exit( 1 ) ) );",
                "insertLogical( recht( \"omvang\".concat( \"x\" ) ) );",
                "insertLogical( new java.io.File( \"x\" ) );",
                "insertLogical( new Thread( ) );",
                "insertLogical( new Recht( \"omvang\", 5B, Eenheid.DAG, Bedragstatus.VASTGESTELD, true ) );",
                "insertLogical( Eenheid.valueOf( \"DAG\" ) );",
                "insertLogical( recht( with( $j ) { x = 1 } ) );",
                "insertLogical( recht( ( \"omvang\" ) ) ); def f( ) { }",
                "insertLogical( recht( [ \"omvang\" ] ) );",
                "insertLogical( recht( { \"omvang\" } ) );",
                "insertLogical( recht( \"omvang\" ) ) ; x = 5",
                "drools.halt( );",
                "kcontext.getKieRuntime( ).halt( );",
                "modify( $j ) { leeftijd = 5 }",
                "insertLogical( recht( \"om\\u0022 + System.exit( 1 ) + \\u0022vang\" ) );",
                "insertLogical( recht( 'omvang' ) );",
                "insertLogical( recht( \"omvang\" ) ) // \"\nSystem.exit( 1 ) // \"",
                "// \"\n insertLogical( recht( \"omvang\" ) )",
                "insert/* */Logical( recht( \"omvang\" ) )",
                "insertLogical( recht( \"omvang\" ) ) /* \" */",
                "insertLogical( recht( `omvang` ) )",
                "insertLogical( recht( \"omvang\" #toString ) )",
                "insertLogical( recht( ( $j -> $j ) ) )",
                "insertLogical( recht( \"omvang\" ? \"a\" : \"b\" ) )",
                "insertLogical( recht( $j == $j ) )",
                "insertLogical( recht( $j.!leeftijd ) )",
                "insertLogical( recht( \"omvang\", $j.leeftijd++, Eenheid.DAG ) )",
                "insertLogical( recht( \"omvang\", $j.leeftijd = 5, Eenheid.DAG ) )",
                "insertLogical( recht( \"omvang\", 1e9, Eenheid.DAG ) )",
                "import java.util.List; insertLogical( recht( \"omvang\" ) )"
            })
    void conclusions_that_reach_out_are_refused(String then) {
        refused(Reading.rule("when\n $j : Jeugdige( leeftijd > 3 )\nthen\n" + then + "\nend\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plaatsing( Runtime.getRuntime() != null )",
                "Plaatsing( Runtime != null )",
                "Plaatsing( System.exit( 1 ) == null )",
                "Plaatsing( java.lang.Runtime.getRuntime( ).exec( \"id\" ) != null )",
                "Plaatsing( naam == Runtime.getRuntime( ).toString( ) )",
                "Plaatsing( getClass( ) != null )",
                "Plaatsing( class != null )",
                "Plaatsing( class.forName( \"x\" ) != null )",
                "Plaatsing( this.getClass( ) != null )",
                "Plaatsing( this == $x )",
                "Plaatsing( naam.getClass( ) != null )",
                "Plaatsing( naam.class.name == \"x\" )",
                "Plaatsing( naam == \"x\".getClass( ).getName( ) )",
                "Plaatsing( van.plusDays( Runtime.getRuntime( ).availableProcessors( ) ) > \"2020-01-01\" )",
                "Plaatsing( van.plusDays( 1 ).getClass( ) != null )",
                "Plaatsing( van.plus( 1 ) > \"2020-01-01\" )",
                "Plaatsing( eval( System.exit( 1 ) ) )",
                "Plaatsing( new java.io.File( \"x\" ).delete( ) == true )",
                "Plaatsing( naam == new String( \"x\" ) )",
                "Plaatsing( (naam) == \"x\" ; )",
                "Plaatsing( naam == \"x\"; System.exit( 1 ) )",
                "Plaatsing( \"x\"; naam == \"x\" )",
                "Plaatsing( naam == ( System.exit( 1 ) ) )",
                "Plaatsing( naam == \"x\" || System.exit( 1 ) == null )",
                "Plaatsing( spoed == true && Runtime.getRuntime( ) != null )",
                "Plaatsing( naam in ( Runtime.getRuntime( ).toString( ) ) )",
                "Plaatsing( naam matches \"(a+)+b\" )",
                "Plaatsing( naam str[startsWith] \"x\" )",
                "Plaatsing( naam memberOf \"x\" )",
                "Plaatsing( naam evilOperator \"x\" )",
                "Plaatsing( #Recht )",
                "Plaatsing( naam#Recht == \"x\" )",
                "Plaatsing( naam!.length == 3 )",
                "Plaatsing( naam[ 0 ] == \"x\" )",
                "Plaatsing( beperkingen[ 0 ] == \"x\" )",
                "Plaatsing( { => System.exit( 1 ) } )",
                "Plaatsing( x -> System.exit( 1 ) )",
                "Plaatsing( naam = \"x\" )",
                "Plaatsing( rangnummer == ( def f( ) { System.exit( 1 ) } ) )",
                "Plaatsing( rangnummer == 3 ? true : false )",
                "Plaatsing( naam == empty )",
                "Plaatsing( naam == nil )",
                "Plaatsing( isdef naam )",
                "Plaatsing( naam is String )",
                "Plaatsing( naam instanceof String )",
                "Plaatsing( $x : System.exit( 1 ) )",
                "Plaatsing( $x : naam.getClass( ) )",
                "Plaatsing( $System : naam == \"x\" )",
                "$x : Plaatsing( ) from Runtime.getRuntime( )",
                "Plaatsing( ) over window:length( 3 )",
                "Plaatsing( ) from entry-point \"x\"",
                "Plaatsing( ) @watch( * )",
                "@Expires( \"1s\" ) Plaatsing( )",
                "java.lang.Runtime( )",
                "Runtime( )",
                "Object( )",
                "Thread( )",
                "InitialFact( )",
                "/plaatsingen[ naam == \"x\" ]",
                "eval( System.exit( 1 ) )",
                "accumulate( Plaatsing( ), $n : count( ); $n > 0 )",
                "Plaatsing( naam == \"a\\\" || System.exit( 1 ) == \\\"b\" )",
                "Plaatsing( naam == \"\\u0022\" )",
                "Plaatsing( n\\u0061am == \"x\" )",
                "Plaatsing( naam == /* \" */ \"x\" )",
                "Plaats/* */ing( naam == \"x\" )",
                "Plaatsing( naam == \"x\" // \r || System.exit( 1 ) == null\n )",
                "Plaatsing( na\u200bam == \"x\" )",
                "Plaatsing( naam == \"x\" /*/ || System.exit( 1 ) == null /*/ )",
                "Plaatsing( n\u0430am == \"x\" )",
                "Plaatsing( naam == \"x\u202e\" )"
            })
    void conditions_that_reach_out_are_refused(String when) {
        refused(Reading.rule("when\n" + when + "\nthen\n insertLogical( recht( \"omvang\" ) )\nend\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.*\n",
                "import function java.lang.System.exit\n",
                "import accumulate java.lang.Runtime x\n",
                "unit nl.pleegrecht.Uit\n",
                "package java.lang\n",
                "package regels; import java.util.List\n",
                "package regels import java.util.List\n",
                "function void f( ) { System.exit( 1 ); }\n",
                "global java.lang.Runtime runtime\n",
                "query \"q\" Jeugdige( ) end\n",
                "query q( String $x ) Jeugdige( ) end\n",
                "dialect \"java\"\n",
                "salience 5\n",
                "expander x.dsl\n",
                "declare Recht a : String end\n",
                "declare Runtime a : String end\n",
                "declare System a : String end\n",
                "declare File a : String end\n",
                "declare String a : String end\n",
                "declare Eenheid a : String end\n",
                "declare A extends Recht a : String end\n",
                "declare A extends java.lang.Thread end\n",
                "declare trait A a : String end\n",
                "declare enum A X; end\n",
                "declare entry-point a end\n",
                "declare window W Jeugdige( ) over window:length( 3 ) end\n",
                "declare A @role( event ) a : String end\n",
                "declare A a : Runtime end\n",
                "declare A a : java.lang.Runtime end\n",
                "declare A a : String = System.getProperty( \"x\" ) end\n",
                "declare A a : String @key end\n",
                "declare A a : String[] end\n",
                "declare A a : Set<String> end\n",
                "declare A class : String end\n",
                "declare A getClass : String end\n",
                "declare nl.pleegrecht.facts.Plaatsing a : String end\n",
                "rule \"x\" @java.lang.Deprecated( \"x\" ) @grondslag( \"g\" ) @uitleg( \"u\" ) when then"
                        + " insertLogical( recht( \"omvang\" ) ) end\n",
                "rule \"x\" @grondslag( System.exit( 1 ) ) @uitleg( \"u\" ) when then"
                        + " insertLogical( recht( \"omvang\" ) ) end\n",
                "rule \"x\" @grondslag( \"g\" ) @uitleg( \"u\" ) salience ( System.exit( 1 ) ) when then"
                        + " insertLogical( recht( \"omvang\" ) ) end\n",
                "rule \"x\" @grondslag( \"g\" ) @uitleg( \"u\" ) enabled ( System.exit( 1 ) ) when then"
                        + " insertLogical( recht( \"omvang\" ) ) end\n",
                "rule \"x\" @grondslag( \"g\" ) @uitleg( \"u\" ) when then insertLogical( recht( \"omvang\" ) )"
                        + " then[x] System.exit( 1 ); end\n",
                "rule \"x\" @grondslag( \"g\" ) @uitleg( \"u\" ) when do[x] then insertLogical( recht( \"omvang\" ) )"
                        + " end\n",
                "\ufeff"
            })
    void files_that_reach_out_are_refused(String extra) {
        refused(extra + Reading.rule("when\nthen\n insertLogical( recht( \"omvang\" ) )\nend\n"));
    }

    @Test
    void a_rule_that_goes_on_for_thousands_of_words_is_refused_where_it_becomes_too_long() {
        String facts = "    $p : Plaatsing( nachtenPerJaar > 1 )\n".repeat(1_000);

        List<Diagnostic> findings = Reading.of(
                        Reading.rule("when\n" + facts + "then\n    insertLogical( recht( \"omvang\" ) )\nend\n"))
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("RUL-116");
            assertThat(finding.location().line()).isBetween(300, 500);
        });
    }

    private static void refused(String rules) {
        Reading reading = Reading.of(rules);
        assertThat(reading.refused()).as(reading.shown()).isTrue();
        assertThat(reading.codes())
                .as("seen by the checks themselves, not only by comparing with the engine")
                .doesNotContain("RUL-028", "RUL-029");
    }
}

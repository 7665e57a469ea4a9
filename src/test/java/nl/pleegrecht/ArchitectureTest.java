package nl.pleegrecht;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Situation;

/** The arrows of the design, section 3. */
@AnalyzeClasses(packages = "nl.pleegrecht", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrows_go_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("..cli..")
            .layer("report")
            .definedBy("..report..")
            .layer("analysis")
            .definedBy("..analysis..")
            .layer("replay")
            .definedBy("..replay..")
            .layer("norms")
            .definedBy("..norms..")
            .layer("timeline")
            .definedBy("..timeline..")
            .layer("explain")
            .definedBy("..explain..")
            .layer("evaluation")
            .definedBy("..evaluation..")
            .layer("rulebook")
            .definedBy("..rulebook..")
            .layer("answers")
            .definedBy("..answers..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("norms")
            .mayOnlyBeAccessedByLayers("analysis", "report", "cli")
            .whereLayer("replay")
            .mayOnlyBeAccessedByLayers("analysis", "report", "cli")
            .whereLayer("timeline")
            .mayOnlyBeAccessedByLayers("replay", "analysis", "report", "cli")
            .whereLayer("explain")
            .mayOnlyBeAccessedByLayers("analysis", "report", "cli")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("explain", "timeline", "replay", "analysis", "report", "cli")
            .whereLayer("rulebook")
            .mayOnlyBeAccessedByLayers("explain", "evaluation", "timeline", "replay", "analysis", "report", "cli")
            .whereLayer("answers")
            .mayOnlyBeAccessedByLayers("rulebook", "evaluation");

    @ArchTest
    static final ArchRule no_packages_in_a_circle =
            slices().matching("nl.pleegrecht.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule facts_and_diagnostics_stand_alone = noClasses()
            .that()
            .resideInAnyPackage("..facts..", "..diagnostics..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..analysis..",
                    "..answers..",
                    "..cli..",
                    "..dossier..",
                    "..evaluation..",
                    "..norms..",
                    "..explain..",
                    "..population..",
                    "..replay..",
                    "..report..",
                    "..rulebook..",
                    "..timeline..");

    @ArchTest
    static final ArchRule a_dossier_knows_no_rules = noClasses()
            .that()
            .resideInAPackage("..dossier..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rulebook..", "..evaluation..", "..explain..", "..timeline..");

    @ArchTest
    static final ArchRule the_second_evaluator_shares_only_types_with_the_first = noClasses()
            .that()
            .resideInAPackage("..explain..")
            .should()
            .dependOnClassesThat(resideInAPackage("..evaluation..")
                    .and(not(belongToAnyOf(Situation.class, Fact.class, AnswerKind.class))));

    @ArchTest
    static final ArchRule norms_know_no_rules_and_no_cases = noClasses()
            .that()
            .resideInAPackage("..norms..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rulebook..", "..evaluation..", "..timeline..", "..replay..", "..analysis..");

    @ArchTest
    static final ArchRule a_population_knows_no_rules = noClasses()
            .that()
            .resideInAPackage("..population..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..rulebook..", "..evaluation..", "..explain..", "..timeline..", "..replay..", "..analysis..");

    @ArchTest
    static final ArchRule only_the_rule_base_and_the_kernel_know_the_engine = noClasses()
            .that()
            .resideOutsideOfPackages("..rulebook..", "..evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..");
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.testing.WegoContent;

/** Engine tests use a made-up pack, so that a change of WeGO's content breaks only the tests about that content. */
@AnalyzeClasses(packages = "org.wego.kiosk", importOptions = ImportOption.OnlyIncludeTests.class)
class WegoContentTest {

    /** The helpers that provide either pack. */
    private static final Set<String> HELPERS = Set.of("LobbyUnderTest", "FxExtension");

    @ArchTest
    static final ArchRule ONLY_TESTS_ABOUT_WEGO_READ_ITS_CONTENT = noClasses().that(
            describe("are not declared to be about WeGO's content", type -> !isAboutWego(type)))
            .should()
            .accessTargetWhere(describe("the bundled pack is read", WegoContentTest::readsTheBundledPack))
            .because("an engine test must not depend on what WeGO publishes: use SamplePack, TestPack or"
                    + " OtherOrganisation, or give a reason with @WegoContent");

    private static boolean readsTheBundledPack(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        boolean made = owner.isEquivalentTo(BundledPack.class) && access.getName().equals("<init>");
        boolean handedOut = owner.isEquivalentTo(LobbyUnderTest.class) && access.getName().startsWith("bundled");
        return made || handedOut;
    }

    private static boolean isAboutWego(JavaClass type) {
        return isOfTheProgram(type) || type.isAnnotatedWith(WegoContent.class) || HELPERS.contains(type.getSimpleName())
                || type.getEnclosingClass().map(WegoContentTest::isAboutWego).orElse(false);
    }

    /** The build checks the program again with the tests, so its classes are in the folder of the tests as well. */
    private static boolean isOfTheProgram(JavaClass type) {
        var file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return Files.exists(Path.of("src/main/java").resolve(file));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the code, each with its reason. */
@AnalyzeClasses(packages = "org.wego.kiosk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NO_FXML = noClasses().should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.fxml..")
            .because("views are Java");
}

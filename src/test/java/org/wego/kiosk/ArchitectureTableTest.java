// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of {@code architecture.md} has a row for each package; its last column agrees with {@link PackagePlan}. */
@AnalyzeClasses(packages = "org.wego.kiosk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTableTest {

    private static final String ROOT = "org.wego.kiosk";
    private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
    private static final String HEADING = "| package | purpose | may use |";
    private static final String FEATURES = "feature.*";
    private static final String NOTHING = "java.* only";

    /** How the page names a library of the plan. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("javafx..", "JavaFX"), Map.entry("javafx.beans..", "javafx.beans"),
            Map.entry("tools.jackson..", "Jackson"), Map.entry("com.fasterxml.jackson.annotation..", "Jackson"),
            Map.entry("com.networknt.schema..", "json-schema-validator"), Map.entry("com.ibm.icu..", "ICU4J"),
            Map.entry("picocli..", "picocli"), Map.entry("org.apache.fontbox..", "FontBox"),
            Map.entry("org.apache.pdfbox..", "PDFBox"), Map.entry("org.apache.pdfbox.io..", "PDFBox I/O"),
            Map.entry("org.apache.xmpbox..", "XmpBox"), Map.entry("javax.xml.transform..", "javax.xml.transform"),
            Map.entry("javax.xml..", "javax.xml"), Map.entry("org.w3c.dom..", "org.w3c.dom"),
            Map.entry("org.xml.sax..", "org.xml.sax"),
            Map.entry("javax.imageio..", "javax.imageio"), Map.entry("javax.sound.sampled..", "javax.sound.sampled"),
            Map.entry("javax.crypto..", "javax.crypto"), Map.entry("javax.net.ssl..", "javax.net.ssl"),
            Map.entry("com.google.zxing..", "ZXing"), Map.entry("com.hivemq..", "HiveMQ"),
            Map.entry("com.google.i18n.phonenumbers..", "libphonenumber"), Map.entry("ezvcard..", "ez-vcard"),
            Map.entry("org.kordamp.ikonli..", "Ikonli"), Map.entry("org.controlsfx..", "ControlsFX"));

    /**
     * One row of the table.
     *
     * @param name of the package, below the root
     * @param purpose in plain words
     * @param uses the packages and libraries that it may use
     */
    private record Row(String name, String purpose, Set<String> uses) {}

    @ArchTest
    static void everyPackageHasOneRow(JavaClasses all) throws IOException {
        var packages = all.stream().map(JavaClass::getPackageName).map(ArchitectureTableTest::nameOnPage)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows()).as("rows of the table in " + PAGE).extracting(Row::name)
                .containsExactlyInAnyOrderElementsOf(packages);
        assertThat(rows()).allSatisfy(row -> assertThat(row.purpose()).as(row.name()).isNotBlank());
    }

    @ArchTest
    static void aRowNamesWhatThePlanAllows(JavaClasses all) throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.uses()).as("what %s may use", row.name())
                .isEqualTo(plan(row.name())));
    }

    private static String nameOnPage(String name) {
        if (name.equals(ROOT)) {
            return "(root)";
        }
        var below = name.substring(ROOT.length() + 1);
        return below.startsWith("feature.") ? FEATURES : below;
    }

    private static Set<String> plan(String row) {
        var name = row.equals("(root)") ? "" : row;
        var plan = name.equals(FEATURES) ? PackagePlan.FEATURE : PackagePlan.ROWS.getOrDefault(name, Set.of());
        return plan.isEmpty() ? Set.of(NOTHING)
                : plan.stream().map(ArchitectureTableTest::onPage)
                        .collect(Collectors.toSet());
    }

    private static String onPage(String used) {
        if (used.endsWith("..")) {
            return LIBRARIES.getOrDefault(used, used);
        }
        if (used.equals("feature") || used.equals("desk")) {
            return used + ".*";
        }
        return used.endsWith("!") ? used.substring(0, used.length() - 1) + " alone" : used;
    }

    private static List<Row> rows() throws IOException {
        return Files.readString(PAGE).lines().dropWhile(line -> !line.equals(HEADING)).skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
                .map(cells -> new Row(plain(cells.getFirst()), cells.get(1),
                        Stream.of(cells.getLast().split(",")).map(ArchitectureTableTest::plain)
                                .collect(Collectors.toSet())))
                .toList();
    }

    private static String plain(String cell) {
        return cell.replace("`", "").strip();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.testing.SourceTexts;
import org.wego.kiosk.testing.SourceTexts.SourceText;

/** Rules that need the text of the sources. */
class SourceRulesTest {

    /** Names of the organisation and its places in the five languages. */
    private static final Pattern ORGANISATION = Pattern.compile(
            "wego|seoul|jong-?(?:no|ro|gak)|chengdu|ulyanovsk|서울|종로|종각|首尔|ソウル|鐘路|钟路|Сеул|Ульяновск",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** The program's name, as a package and as a command. */
    private static final Pattern PROGRAM = Pattern.compile("org\\.wego\\.kiosk|wego-kiosk");
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    /** Without single Korean consonants: the search needs them, and as escapes they would be unreadable. */
    private static final Pattern OTHER_SCRIPTS = Pattern.compile(
            "[\\p{IsHangul}\\p{IsHan}\\p{IsCyrillic}\\p{IsHiragana}&&[^\u3131-\u314e]]+");
    private static final int MAX_LINES = 250;
    private static final int MAX_TEST_LINES = 300;

    /** The organisation is data; the code must not name it. */
    @Test
    void theCodeKnowsNothingOfTheOrganisation() {
        assertThat(SourceTexts.java()).flatMap(source -> found(ORGANISATION, source, PROGRAM)).isEmpty();
    }

    /** Texts of the program are in the interface strings, those of the organisation in the pack. */
    @Test
    void theCodeIsWrittenInOneScript() {
        assertThat(SourceTexts.java()).flatMap(source -> found(OTHER_SCRIPTS, source, NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void theInterfaceSaysNothingOfTheOrganisation(String tag) {
        assertThat(Stream.of(".properties", ".say.properties").map(ending -> "org/wego/kiosk/text/" + tag + ending)
                .flatMap(name -> found(ORGANISATION, new SourceText(name, SourceTexts.resource(name)), NOTHING)
                        .stream()))
                .isEmpty();
    }

    /** A long file has more than one responsibility. */
    @Test
    void noFileIsLong() {
        assertThat(SourceTexts.java()).filteredOn(source -> source.text().lines().count() >= MAX_LINES)
                .map(SourceText::name).isEmpty();
    }

    /** Tests may be a little longer than the code under test. */
    @Test
    void noTestFileIsLong() {
        assertThat(SourceTexts.tests()).filteredOn(source -> source.text().lines().count() >= MAX_TEST_LINES)
                .map(SourceText::name).isEmpty();
    }

    @Test
    void everyFileNamesItsLicenceFirst() {
        assertThat(SourceTexts.java()).filteredOn(
                source -> !source.text().startsWith("// SPDX-License-Identifier: Apache-2.0\n")).map(SourceText::name)
                .isEmpty();
    }

    /** A bus colour and the size of a text that fits are computed; everything else is in a style sheet. */
    @Test
    void coloursAreInTheStyleSheets() {
        assertThat(SourceTexts.java()).filteredOn(source -> source.text().contains("setStyle(")).map(SourceText::name)
                .containsExactly("org/wego/kiosk/desk/directory/FittedText.java",
                        "org/wego/kiosk/ui/line/LinePaint.java");
    }

    /** Every package documents its purpose and its dependencies, and excludes null. */
    @Test
    void everyPackageDocumentsItsPurpose() {
        var infos = SourceTexts.java().stream().filter(source -> source.name().endsWith("/package-info.java")).toList();
        assertThat(infos).map(SourceText::folder).containsExactlyInAnyOrderElementsOf(
                SourceTexts.java().stream().map(SourceText::folder).collect(Collectors.toSet()));
        assertThat(infos).allSatisfy(
                info -> assertThat(info.text()).as(info.name()).contains("/**").contains("@NullMarked"));
    }

    /** Internal packages such as {@code com.sun} change from release to release. */
    @Test
    void theCodeUsesNoInternalsOfTheJdk() {
        assertThat(SourceTexts.java()).filteredOn(
                source -> Stream.of("import com.sun.", "import sun.", "import jdk.internal.")
                        .anyMatch(source.text()::contains))
                .map(SourceText::name).isEmpty();
    }

    private static List<String> found(Pattern pattern, SourceText source, Pattern except) {
        return pattern.matcher(except.matcher(source.text()).replaceAll("")).results().map(MatchResult::group)
                .distinct()
                .map(word -> source.name() + ": " + word).toList();
    }
}

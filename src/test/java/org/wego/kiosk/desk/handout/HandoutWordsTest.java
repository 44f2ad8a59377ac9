// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** Reads every handout in every language as an editor does. */
@FxTest
class HandoutWordsTest {

    /** "Fax: Fax", "Trunk, Trunk line". */
    private static final Pattern DOUBLED = Pattern.compile("(?U)\\b(\\p{L}{3,})[\\s,;:]+\\1\\b");

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#everyInEveryLanguage")
    void noWordIsDoubledAndNoLineIsEmpty(Handout handout, String lang) {
        assertThat(texts(handout, lang)).isNotEmpty().allMatch(text -> !text.isBlank())
                .allMatch(text -> !DOUBLED.matcher(text).find());
    }

    /** Reception hands the sheet over, so the visitor has asked there already. */
    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#everyInEveryLanguage")
    void noSheetSendsTheVisitorBackToReception(Handout handout, String lang) {
        var words = new MessageCatalogue(Map.of()).in(new Lang(lang));
        assertThat(String.join("\n", texts(handout, lang))).doesNotContain(words.get("line.ask.short"),
                words.get("directions.step-free.unknown"), words.get("buses.none"));
    }

    private static List<String> texts(Handout handout, String lang) {
        var pages = Handed.made(Contents.sample(), handout, lang, Paper.A4);
        return Fx.get(() -> pages.stream().flatMap(page -> HandoutDesk.nodes(page.node()))
                .filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList());
    }
}

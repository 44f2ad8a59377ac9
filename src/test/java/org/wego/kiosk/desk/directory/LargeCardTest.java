// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.PhraseLabel;

/** The card across the counter, for records with sentences, in windows of several sizes. */
@FxTest
class LargeCardTest {

    private static final List<RecordKey> WITH_SENTENCES = List.of(RecordKey.of(RecordKind.SOLUTION),
            new RecordKey(RecordKind.FIGURES, "economy"), RecordKey.of(RecordKind.DIRECTIONS));

    /** A text with the lines as which it is drawn. */
    private record DrawnText(String words, List<String> lines) {

        /** The lines after which a word continues. */
        List<String> endsWithinAWord(Lang lang) {
            var boundaries = BreakIterator.getWordInstance(lang.locale());
            boundaries.setText(words);
            int at = 0;
            var wrong = new ArrayList<String>();
            for (var line : lines) {
                at = words.indexOf(line, at) + line.length();
                if (!boundaries.isBoundary(at)) {
                    wrong.add(line);
                }
            }
            return wrong;
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 960, 540", "zh, 1440, 900", "ja, 960, 540", "ja, 1440, 900", "ko, 1440, 900", "ru, 960, 540"})
    void noLineEndsWithinAWord(String lang, double width, double height) {
        int breaks = 0;
        for (var key : WITH_SENTENCES) {
            for (var text : Fx.get(() -> texts(key, new Lang(lang), width, height))) {
                breaks += text.lines().size() - 1;
                assertThat(text.endsWithinAWord(new Lang(lang))).isEmpty();
            }
        }
        assertThat(breaks).isPositive();
    }

    /** The shape tells the groups of lines apart without colour, so it is as large as the number beside it. */
    @Test
    void theShapeOfALineGrowsWithItsNumber() {
        Fx.run(() -> {
            var card = card(new RecordKey(RecordKind.BUS_LINES, "471"), new Lang("en"), 1440, 900);
            var number = (Label) card.lookup(".line-tag-number");
            assertThat(card.lookup(".mark-shape").getParent().getLayoutBounds().getHeight())
                    .isGreaterThan(number.getFont().getSize() / 2);
        });
    }

    /** A long caption takes its room from the code, not from the edge of the window. */
    @ParameterizedTest
    @CsvSource({"ru, 960, 450", "ko, 960, 450", "ru, 1440, 840"})
    void theCaptionOfTheCodeIsWhole(String lang, double width, double height) {
        Fx.run(() -> {
            var card = card(new RecordKey(RecordKind.BUS_LINES, "471"), new Lang(lang), width, height);
            var caption = (Region) card.lookup(".desk-large-caption");
            assertThat(caption.getHeight()).isGreaterThanOrEqualTo(caption.prefHeight(caption.getWidth()));
            assertThat(caption.localToScene(caption.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(height);
        });
    }

    @Test
    void theCardForThePhoneHasTheBadgeOfTheLine() {
        Fx.run(() -> {
            var lang = new Lang("en");
            var line = LargeCard.forPhone(details(new RecordKey(RecordKind.BUS_LINES, "471"), lang),
                    new RecordDetails.PhonePayload("471", "Scan"), lang);
            assertThat(((Label) line.lookup(".line-tag-number")).getText()).isEqualTo("471");
            assertThat(labels(line).map(PhraseLabel::words)).containsExactly("Scan");
        });
    }

    /** The texts of the card. */
    private static List<DrawnText> texts(RecordKey key, Lang lang, double width, double height) {
        return labels(card(key, lang, width, height))
                .map(label -> new DrawnText(label.words(), label.getText().lines().toList())).toList();
    }

    private static Parent card(RecordKey key, Lang lang, double width, double height) {
        var ground = new StackPane(LargeCard.of(details(key, lang), lang));
        ground.getStyleClass().addAll("kiosk", "desk");
        var scene = new Scene(ground, width, height);
        scene.getStylesheets().setAll(new Theme(List.of()).desk(false));
        ground.resize(width, height);
        Fx.layOut(ground);
        return ground;
    }

    private static RecordDetails details(RecordKey key, Lang lang) {
        var entry = ContentRecords.of(Contents.sample()).stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow();
        return new RecordDetailsFactory(Contents.sample(), new MessageCatalogue(Map.of()).in(lang),
                Instant.parse("2026-11-27T03:00:00Z")).of(entry).orElseThrow();
    }

    private static Stream<PhraseLabel> labels(Node node) {
        return node instanceof PhraseLabel label ? Stream.of(label)
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(LargeCardTest::labels) : Stream.empty();
    }
}

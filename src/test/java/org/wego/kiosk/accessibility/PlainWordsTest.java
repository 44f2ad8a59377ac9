// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.testing.Worst;
import org.wego.kiosk.testing.WrittenText;
import org.wego.kiosk.testing.WrittenTexts;
import org.wego.kiosk.text.MessageCatalogue;

/** Plain words and short sentences, in the interface strings and in the bundled content. */
@WegoContent("measures the words of what is shipped")
class PlainWordsTest {

    private static final int MAX_WORDS = 25;
    private static final int MAX_CHARACTERS = 80;
    /** Written with few spaces or none: sentences are measured in characters. */
    private static final Set<String> DENSE = Set.of("ko", "zh", "ja");
    /** Official and technical words that have plain equivalents. */
    private static final List<String> STIFF = List.of("utilize", "utilise", "facilitate", "commence", "terminate",
            "prior to", "in order to", "please", "click", "navigate", "invalid", "error code", "!");

    @Test
    @DisplayName("E03 sentences are short")
    void sentencesAreShort() {
        var words = Worst.largest();
        var characters = Worst.largest();
        texts().forEach(text -> sentences(text).forEach(sentence -> {
            if (DENSE.contains(lang(text))) {
                characters.add(sentence.codePointCount(0, sentence.length()), text.place() + ": " + sentence);
            } else {
                words.add(sentence.split("\\s+").length, text.place() + ": " + sentence);
            }
        }));
        AccessibilityRow.E03.measured("longest sentence %s words, %s characters".formatted(words, characters));
        assertThat(words.value()).as(words.toString()).isLessThanOrEqualTo(MAX_WORDS);
        assertThat(characters.value()).as(characters.toString()).isLessThanOrEqualTo(MAX_CHARACTERS);
    }

    @Test
    @DisplayName("E03 words are plain")
    void wordsArePlain() {
        assertThat(texts().filter(text -> lang(text).equals("en")).filter(text -> !isSaidToSomebody(text))
                .map(WrittenText::text)
                .filter(text -> STIFF.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains))).isEmpty();
    }

    /** What visitors and staff say to each other, or to a driver, is as polite as between people. */
    private static boolean isSaidToSomebody(WrittenText text) {
        return text.place().startsWith("board.json: /cards") || text.place().startsWith("taxi.json: /phrases")
                || text.text().contains("“");
    }

    private static Stream<WrittenText> texts() {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var manifest = pack.content().manifest();
        return Stream.concat(WrittenTexts.ofTheInterface(manifest, new MessageCatalogue(Map.of())).stream(),
                WrittenTexts.ofThePack(manifest, pack.source()).stream()).filter(text -> text.lang().isPresent());
    }

    private static String lang(WrittenText text) {
        return text.lang().map(Lang::tag).orElse("");
    }

    private static Stream<String> sentences(WrittenText text) {
        return Arrays.stream(text.text().split("(?<=[.!?。！？])\\s*")).filter(sentence -> !sentence.isBlank());
    }
}

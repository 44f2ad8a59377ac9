// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.MessageCatalogue;

/** A few letters of a command find it, in the language of the window and in English. */
class CommandSearchTest {

    private static final List<String> KEYS = List.of("record.copy", "record.copy.sentence", "form.confirm",
            "form.save", "window.close", "record.pdf");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"sentence, Copy sentence", "cop sen, Copy sentence", "SAVE, Save", "cnfrm, Confirm today",
            "today, Confirm today", "pdf, Save as PDF…", "clwin, Close window"})
    void wordsAndTheirLettersFindACommand(String typed, String found) {
        assertThat(find("en", typed, List.of())).startsWith(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"저장, 저장", "ㅈㅈ, 저장", "문장, 문장 복사", "save, 저장", "sentence, 문장 복사", "conf, 오늘 확인함"})
    void aKoreanWindowKnowsInitialConsonantsAndEnglish(String typed, String found) {
        assertThat(find("ko", typed, List.of())).startsWith(found);
    }

    @Test
    void allWordsMustMatch() {
        assertThat(find("en", "copy xyz", List.of())).isEmpty();
        assertThat(find("en", "copy", List.of())).containsExactly("Copy card", "Copy sentence");
    }

    @Test
    void theCommandsUsedLastComeFirst() {
        assertThat(find("en", "", List.of("form.save", "record.pdf"))).startsWith("Save", "Save as PDF…", "Copy card")
                .hasSize(KEYS.size());
        assertThat(find("en", "copy", List.of("record.copy.sentence"))).containsExactly("Copy sentence", "Copy card");
    }

    @Test
    void whatIsPossibleComesBeforeWhatIsNot() {
        var words = MessageCatalogue.ofDesk().in(new Lang("en"));
        var impossible = DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(words, "record.copy"),
                new SimpleBooleanProperty(false), () -> {
                });
        var possible = DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(words, "record.copy.sentence"), () -> {
        });
        assertThat(new CommandSearch(List.of(impossible, possible), List.of("record.copy")).find("copy"))
                .containsExactly(possible, impossible);
    }

    @Test
    void aBetterMatchComesBeforeARecentOne() {
        assertThat(find("en", "sa", List.of("record.copy.sentence"))).startsWith("Save");
    }

    /** A name with an argument that is a string itself. */
    @Test
    void theStringsWithinANameAreEnglishToo() {
        var name = CommandName.ofStrings(MessageCatalogue.ofDesk().in(new Lang("ko")), "form.add-text", "kind.person");
        assertThat(name.english()).isEqualTo("Add: Person");
        assertThat(name.text()).contains("담당자").doesNotContain("Person");
    }

    private static List<String> find(String lang, String typed, List<String> recent) {
        var words = MessageCatalogue.ofDesk().in(new Lang(lang));
        var actions = KEYS.stream()
                .map(key -> DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(words, key), () -> {
                })).toList();
        return new CommandSearch(actions, recent).find(typed).stream().map(DeskAction::name).toList();
    }
}

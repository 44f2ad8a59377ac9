// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.CutTexts;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** The window in a language of a string file: nothing is English, and nothing is cut in the smallest window. */
@FxTest
class DeskOtherLanguagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ko", "de", "fr"})
    void everySectionIsInTheLanguageAndFits(String lang) {
        var english = onlyEnglish(lang);
        try (var desk = new DeskPage(folder.resolve("overlay"), lang, folder.resolve("a.pdf"))) {
            var narrow = Fx.get(() -> {
                var root = desk.scene().getRoot();
                desk.scene().setRoot(new StackPane());
                return new Scene(root, 960, 508);
            });
            for (var section : DeskAssembly.SECTIONS) {
                show(desk, section);
                assertThat(Fx.get(() -> CutTexts.of(narrow))).as("cut in " + section.word()).isEmpty();
                assertThat(texts(narrow.getRoot())).as("English in " + section.word())
                        .doesNotContainAnyElementsOf(english);
            }
            Fx.run(() -> desk.controller().shortcuts());
            Fx.run(() -> Fx.layOut(narrow.getRoot()));
            assertThat(Fx.get(() -> CutTexts.of(narrow))).as("cut in the list of keys").isEmpty();
        }
    }

    /** The English strings that the language has other words for. */
    private static Set<String> onlyEnglish(String lang) {
        var words = StaffLanguages.in(StaffLanguagesUnderTest.FOLDER).words(new Lang(lang));
        var own = MessageCatalogue.englishOfDesk().keySet().stream().map(words::get).collect(Collectors.toSet());
        return MessageCatalogue.englishOfDesk().entrySet().stream().map(Map.Entry::getValue)
                .filter(text -> !own.contains(text)).collect(Collectors.toSet());
    }

    private static void show(DeskPage desk, Section section) {
        var kind = section == Section.NOTICES ? ContentRecord.ContentRecordKind.NOTICE
                : ContentRecord.ContentRecordKind.PERSON;
        var entry = ContentRecords.of(desk.content()).stream().filter(one -> one.kind() == kind).findFirst()
                .orElseThrow();
        Fx.run(() -> {
            switch (section) {
                case CONTENT, NOTICES -> desk.controller().correct(entry);
                case DIRECTORY -> desk.controller().open(entry);
                default -> desk.controller().show(section);
            }
        });
        desk.settle();
        Fx.run(() -> Fx.layOut(desk.controller().root()));
    }

    /** What is written in the window and in its menus, without what is in the words of the lobby: its screens and its handouts. */
    private static List<String> texts(Parent root) {
        return Fx.get(() -> Stream.concat(
                DeskPage.within(root).filter(Text.class::isInstance)
                        .filter(text -> Stream.<Node>iterate(text, part -> part != null,
                                Node::getParent).noneMatch(
                                        part -> part.getStyleClass().stream()
                                                .anyMatch(Set.of("desk-picture", "handout-page",
                                                        "handout-choice")::contains)))
                        .map(text -> ((Text) text).getText()),
                DeskPage.within(root).filter(MenuBar.class::isInstance).flatMap(bar -> ((MenuBar) bar).getMenus()
                        .stream()).flatMap((Menu menu) -> Stream.concat(Stream.of(menu.getText()),
                                menu.getItems().stream().map(MenuItem::getText))))
                .toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.Messages;

/** The actions that set the visitor's language and the language of the window. */
final class LanguageActions {

    private LanguageActions() {}

    /**
     * The actions in the menu "View"; that of the current language is disabled.
     *
     * @param ofStaff the languages that the window can have
     * @param choose shows the window in one of them
     */
    static List<DeskAction> of(DeskState state, List<Lang> ofStaff, Consumer<Lang> choose) {
        var words = state.words();
        var visitor = state.content().manifest().languages().stream().map(language -> DeskAction.of(
                DeskAction.DeskMenu.VIEW, called(words, "view.visitor", language.tag(), language.name()),
                Bindings.createBooleanBinding(() -> !state.visitor().equals(language.tag()), state.visitorProperty()),
                () -> state.visitorProperty().set(language.tag())).disabledBecause(words.get("view.current")));
        var window = ofStaff.stream().map(lang -> DeskAction.of(DeskAction.DeskMenu.VIEW,
                called(words, "view.window", lang, name(lang)), new SimpleBooleanProperty(!lang.equals(words.lang())),
                () -> choose.accept(lang)).disabledBecause(words.get("view.current")));
        return Stream.concat(visitor, window).toList();
    }

    /** The name of an action; in English, with the English name of the language. */
    private static CommandName called(Messages words, String key, Lang lang, String name) {
        return new CommandName(key + ' ' + lang.tag(), words.get(key, name),
                words.english(key, lang.locale().getDisplayName(Locale.ENGLISH)));
    }

    /** The name of a language in the language itself, with a capital letter as at the start of a line. */
    static String name(Lang lang) {
        var name = lang.locale().getDisplayName(lang.locale());
        return name.substring(0, 1).toUpperCase(lang.locale()) + name.substring(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.SearchList;
import org.wego.kiosk.desk.frame.SearchList.SearchListTexts;
import org.wego.kiosk.text.Messages;

/**
 * A list over the window, from which one thing is chosen by typing a part of its name.
 *
 * @param <T> the things
 */
final class ChoiceSheet<T> {

    private final List<T> choices;
    private final Function<T, String> name;
    private final SearchList<T> list;

    /**
     * A list.
     *
     * @param question what the choice is for
     * @param chosen closes the list, and gets the choice
     */
    ChoiceSheet(String question, List<T> choices, Function<T, String> name, Messages words, Consumer<T> chosen) {
        this.choices = List.copyOf(choices);
        this.name = name;
        list = new SearchList<>(new SearchListTexts(question, question, words.get("lobbies.no-match")), this::find,
                chosen);
        list.head(DeskControls.section(question));
        list.showIn(ChoiceCell::new);
    }

    Region node() {
        return list.node();
    }

    void focus() {
        list.focus();
    }

    private List<T> find(String typed) {
        var parts = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return choices.stream().filter(one -> Arrays.stream(parts)
                .allMatch(name.apply(one).toLowerCase(Locale.ROOT)::contains)).toList();
    }

    private final class ChoiceCell extends ListCell<T> {

        @Override
        protected void updateItem(@Nullable T one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? "" : name.apply(one));
        }
    }
}

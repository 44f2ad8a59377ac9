// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.KeyGrid;

/** The keys of a pad, and those that erase, make a space and show other pads. */
final class FindKeys {

    private static final Lang KOREAN = new Lang("ko");
    private static final Lang ENGLISH = new Lang("en");

    private final FindViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;

    FindKeys(FindViewModel model, ScreenContext context, ScreenLayout layout) {
        this.model = model;
        this.context = context;
        this.layout = layout;
    }

    /** The keys as one part or, if they are large, as two that may be on two pages. */
    List<Block> blocks(FindPad pad) {
        var letters = pad.keys(layout.large()).stream().map(this::letter).toList();
        var others = new ArrayList<Button>();
        others.add(editing("finder.erase", model::erase));
        others.add(editing("finder.clear", model::clear));
        if (pad == FindPad.LETTERS) {
            others.add(editing("search.space", () -> model.type(" ")));
        }
        pad.others(layout.large()).forEach(other -> others.add(change(other)));
        if (layout.large()) {
            return List.of(new KeyGrid(layout, letters, pad.largeColumns()).block(),
                    new KeyGrid(layout, others, pad.largeColumns()).block());
        }
        return List.of(new KeyGrid(layout, Stream.concat(letters.stream(), others.stream()).toList(), pad.columns())
                .block());
    }

    private Button change(FindPad other) {
        var key = KeyGrid.key(other.title(), () -> model.change(other));
        LanguageStyle.markOwn(key, faceOf(other.title()));
        return key;
    }

    private Button letter(String text) {
        var key = KeyGrid.key(text, () -> model.type(text));
        LanguageStyle.markOwn(key, faceOf(text));
        return key;
    }

    /** A language whose font has the letters: that of the visitor may lack them, or draw them too large for a key. */
    private static Lang faceOf(String letters) {
        return FindPad.isKorean(letters) ? KOREAN : ENGLISH;
    }

    /** A key that does something only after others. */
    private Button editing(String name, Runnable action) {
        var key = KeyGrid.key(context.message(name), action);
        key.disableProperty().bind(Bindings.createBooleanBinding(() -> model.typedProperty().get().isEmpty(),
                model.typedProperty()));
        return key;
    }
}

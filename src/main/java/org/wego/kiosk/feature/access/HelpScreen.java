// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.SideBySide;

/** The list of the keys of the keypad with their functions. */
public final class HelpScreen implements Screen {

    private static final List<String> KEYS = List.of("help.arrows", "help.groups", "help.select", "help.back",
            "help.help", "help.home", "help.language", "help.access", "help.repeat", "help.pause", "help.stop",
            "help.rate", "help.volume", "help.contrast", "help.voice");

    /** The keys that control only the voice. */
    private static final Set<String> OF_THE_VOICE = Set.of("help.repeat", "help.stop", "help.rate", "help.voice");

    /** Texts that replace others if the kiosk has no voice. */
    private static final Map<String, String> SILENT = Map.of("help.access", "help.access.silent");

    private final boolean speaks;
    private final boolean sounds;
    private final ScreenContext context;
    private final ScreenLayout layout;

    /**
     * Creates the screen.
     *
     * @param speaks whether the kiosk has a voice; keys without effect are not listed
     * @param sounds whether tones can be heard
     */
    public HelpScreen(boolean speaks, boolean sounds, ScreenContext context, ScreenLayout layout) {
        this.speaks = speaks;
        this.sounds = sounds;
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        // With large text the keys are the first, and the sentence follows if a page has room for it.
        return layout.large() ? new Heading(context.message("help.title"))
                : new Heading(context.message("help.title"), context.message("help.summary"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.PERSON);
    }

    @Override
    public ObservableValue<Body> body() {
        var words = KEYS.stream().filter(this::works)
                .map(key -> context.message(speaks ? key : SILENT.getOrDefault(key, key))).toList();
        // With large text a sentence may need more than a page, and only a plain label can be broken.
        return new SimpleObjectProperty<>(layout.large()
                ? large(words, true).orDenser(() -> large(words, false))
                : compact(words, word -> DetailRow.of(Icon.KEYPAD, word))
                        .orDenser(() -> compact(words, TextLabels::strong)));
    }

    private Body large(List<String> words, boolean summary) {
        var keys = new Block.Rows("card",
                words.stream().map(word -> TextLabels.label(word, "text-small", "text-semibold")).toList(), false);
        return summary ? Body.of(keys, Block.whole(TextLabels.muted(context.message("help.summary")))) : Body.of(keys);
    }

    /** All keys on one page, in the columns of the layout. */
    private Body compact(List<String> words, Function<String, Region> row) {
        var broken = Block.card(words.stream().map(row).toList());
        if (layout.columns() == 1) {
            return Body.of(new Block.Side(column(words, row), false, broken));
        }
        int first = half(words);
        double width = layout.contentWidth() - header().column() - layout.gap();
        return Body.of(SideBySide.of(layout, column(words.subList(0, first), row),
                column(words.subList(first, words.size()), row), Math.floor(width / 2), false, List.of(broken)));
    }

    private static Region column(List<String> words, Function<String, Region> row) {
        var column = new VBox();
        words.stream().map(row).forEach(column.getChildren()::add);
        column.getStyleClass().addAll("card", "key-list");
        return column;
    }

    /** The number of texts in the first of two columns with about the same number of letters. */
    private static int half(List<String> words) {
        int all = words.stream().mapToInt(String::length).sum();
        int sum = 0;
        int count = 0;
        while (2 * sum < all) {
            sum += words.get(count).length();
            count++;
        }
        return count;
    }

    private boolean works(String key) {
        return speaks || (!OF_THE_VOICE.contains(key) && (sounds || !key.equals("help.volume")));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.LanguageStyle;

/**
 * The frame around the views: bands, menus, header, navigation, messages, and the modal layer.
 *
 * <p>A view is created when it is first shown.
 */
public final class DeskFrame {

    /** The width below which the navigation shows icons only, px. */
    private static final double WIDE = 1200;

    private static final KeyCombination PALETTE = KeyCombination.valueOf("Shortcut+Shift+P");

    private final DeskState state;
    private final Map<Section, Supplier<DeskView>> makers;
    private final Map<Section, DeskView> views = new EnumMap<>(Section.class);
    private Section section = Section.DIRECTORY;
    private final List<DeskAction> ofWindow;

    private final BorderPane parts = new BorderPane();
    private final StackPane root = new StackPane(parts);
    private final VBox bands = new VBox();
    private final StackPane layers = new StackPane();
    private final BorderPane window = new BorderPane();
    private final VBox top = new VBox();
    private final DeskHeader header;
    private final DeskMenus menus;
    private final Navigation navigation;
    private final ModalLayer cover;

    /**
     * A frame around views, none of which is shown yet.
     *
     * @param makers creates the view of each section
     * @param ofWindow the actions that all views have, without those that switch views
     * @param digitRow the texts that the ten keys above the letters type without Shift
     */
    public DeskFrame(DeskState state, Map<Section, Supplier<DeskView>> makers, List<DeskAction> ofWindow,
            Supplier<List<String>> digitRow) {
        this.state = state;
        this.makers = new EnumMap<>(makers);
        this.ofWindow = List.copyOf(ofWindow);
        menus = new DeskMenus(state.words());
        navigation = new Navigation(state.words(), List.copyOf(this.makers.keySet()), this::show);
        cover = new ModalLayer(layers, root, state.words());

        root.getStyleClass().addAll("kiosk", "desk");
        LanguageStyle.mark(root, state.words().lang());
        header = new DeskHeader(state);
        // A message needs no answer: the next key or click hides it.
        root.addEventFilter(KeyEvent.KEY_PRESSED, _ -> header.hideMessage());
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> header.hideMessage());
        var digits = new DigitKeys(digitRow);
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> digits.digit(pressed)
                .ifPresent(digit -> numbered(digit).ifPresent(key -> {
                    pressed.consume();
                    show(key);
                })));
        top.getChildren().setAll(menus.bar(), header.node());
        window.setTop(top);
        window.setLeft(navigation.node());
        root.widthProperty().subscribe(width -> navigation.narrow(width.doubleValue() < WIDE));
        layers.getChildren().setAll(window);
        parts.setCenter(layers);
        parts.setTop(bands);
        // The veil of a sheet is larger than the window.
        bands.setViewOrder(-1);
    }

    /** Adds a band above the window and its sheets, which takes the room that it needs. */
    public void band(Region band) {
        bands.getChildren().add(band);
    }

    /** Adds a control to the header, which stays in sight in a narrow window. */
    public void header(Region control) {
        header.add(control);
    }

    /** The root of the scene. */
    public Parent root() {
        return root;
    }

    /** Shows a view and focuses it. */
    public void show(Section wanted) {
        cover.close();
        var view = views.computeIfAbsent(wanted, key -> Objects.requireNonNull(makers.get(key), key.word()).get());
        section = wanted;
        navigation.select(wanted);
        window.setCenter(view.node());
        menus.show(actions(view));
        root.applyCss();
        view.focus();
    }

    /** The section that is shown. */
    public Section section() {
        return section;
    }

    /** Shows a message that needs no answer. */
    public void say(String message) {
        header.say(message);
    }

    /** Shows a count beside a section; zero shows nothing. */
    public void count(Section where, long number) {
        navigation.count(where, number == 0 ? "" : state.formats().number(number));
    }

    /** Marks a section as one with unsaved changes. */
    public void mark(Section where, boolean unsaved) {
        navigation.mark(where, unsaved);
    }

    /** Covers the window with a sheet; Esc closes it. */
    public void cover(Region sheet) {
        cover.show(sheet);
    }

    /** Shows a small sheet with a question over the window; Esc closes it. */
    public void ask(Region sheet) {
        cover.showOver(sheet);
    }

    /** Runs the action of a shortcut in the current view, if there is one. */
    public void press(KeyCombination keys) {
        actions(view()).stream().filter(action -> action.keys().filter(keys::equals).isPresent()).findFirst()
                .ifPresent(action -> action.action().run());
    }

    /** Closes the sheet that covers the window. */
    public void uncover() {
        cover.close();
    }

    /** Shows the list of keyboard shortcuts of the current view. */
    public void shortcuts() {
        cover(new ShortcutHelp(state.words(), actions(view())).node());
    }

    /** Shows all actions of the current view, to find one by typing. */
    public void palette() {
        var palette = new CommandPalette(actions(view()).stream().filter(action -> !isPalette(action)).toList(), state,
                action -> {
                    cover.close();
                    action.action().run();
                });
        cover.showOver(palette.node());
        palette.focus();
    }

    private static boolean isPalette(DeskAction action) {
        return action.keys().filter(PALETTE::equals).isPresent();
    }

    /** The section that Ctrl and a digit open. */
    private Optional<Section> numbered(int digit) {
        return makers.keySet().stream().skip(Math.max(0, digit - 1)).findFirst().filter(_ -> digit > 0);
    }

    private DeskView view() {
        return Objects.requireNonNull(views.get(section));
    }

    private List<DeskAction> actions(DeskView view) {
        var actions = new ArrayList<>(view.actions());
        actions.addAll(ofWindow);
        int number = 1;
        for (var key : makers.keySet()) {
            actions.add(DeskAction.of(DeskAction.DeskMenu.GO, CommandName.of(state.words(), "section." + key.word()),
                    "Shortcut+" + number++,
                    () -> show(key)));
        }
        actions.add(DeskAction.of(DeskAction.DeskMenu.HELP, CommandName.of(state.words(), "palette.title"),
                PALETTE.getName(),
                this::palette));
        actions.add(DeskAction.of(DeskAction.DeskMenu.HELP, CommandName.of(state.words(), "shortcuts.title"), "F1",
                this::shortcuts));
        return actions;
    }
}

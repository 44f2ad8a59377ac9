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
import org.controlsfx.control.NotificationPane;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.LanguageStyle;

/**
 * What stands around the views: menus, heading, navigation, messages, and the sheet that covers all of it.
 *
 * <p>A view is made when it is first shown.
 */
public final class DeskFrame {

    /** In a narrower window the navigation shows icons alone, px. */
    private static final double WIDE = 1200;

    private final DeskState state;
    private final Map<Section, Supplier<DeskView>> makers;
    private final Map<Section, DeskView> views = new EnumMap<>(Section.class);
    private Section section = Section.DIRECTORY;
    private final List<DeskAction> ofWindow;

    private final StackPane root = new StackPane();
    private final BorderPane window = new BorderPane();
    private final NotificationPane messages = new NotificationPane();
    private final DeskMenus menus;
    private final Navigation navigation;
    private final ModalLayer cover;

    /**
     * A frame around views, none of which is shown yet.
     *
     * @param makers the views that work, by section
     * @param ofWindow what can be done everywhere, besides going from view to view
     * @param digitRow what the ten keys above the letters of the keyboard type now without Shift
     */
    public DeskFrame(DeskState state, Map<Section, Supplier<DeskView>> makers, List<DeskAction> ofWindow,
            Supplier<List<String>> digitRow) {
        this.state = state;
        this.makers = new EnumMap<>(makers);
        this.ofWindow = List.copyOf(ofWindow);
        menus = new DeskMenus(state.words());
        navigation = new Navigation(state.words(), List.copyOf(this.makers.keySet()), this::show);
        cover = new ModalLayer(root, state.words());

        root.getStyleClass().addAll("kiosk", "desk");
        LanguageStyle.mark(root, state.words().lang());
        messages.getStyleClass().add("desk-messages");
        messages.setShowFromTop(false);
        messages.setCloseButtonVisible(false);
        // A message asks for nothing: it goes with whatever is done next.
        root.addEventFilter(KeyEvent.KEY_PRESSED, _ -> messages.hide());
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> messages.hide());
        var digits = new DigitKeys(digitRow);
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> digits.digit(pressed)
                .ifPresent(digit -> numbered(digit).ifPresent(key -> {
                    pressed.consume();
                    show(key);
                })));
        window.setTop(new VBox(menus.bar(), new DeskHeader(state).node()));
        window.setLeft(navigation.node());
        window.setCenter(messages);
        root.widthProperty().subscribe(width -> navigation.narrow(width.doubleValue() < WIDE));
        root.getChildren().setAll(window);
    }

    /** The root of the one scene. */
    public Parent root() {
        return root;
    }

    /** Shows a view and puts the keyboard in it. */
    public void show(Section wanted) {
        cover.lift();
        var view = views.computeIfAbsent(wanted, key -> Objects.requireNonNull(makers.get(key), key.word()).get());
        section = wanted;
        navigation.select(wanted);
        messages.setContent(view.node());
        menus.show(deeds(view));
        // The pane puts the view into the window when its style is applied; only then it takes the keyboard.
        root.applyCss();
        view.focus();
    }

    /** Tells the staff something that asks for nothing. */
    public void say(String message) {
        messages.setGraphic(Icon.INFO.node("icon-muted"));
        messages.show(message);
    }

    /** How many of something wait in a section; nothing is shown for none. */
    public void count(Section where, long number) {
        navigation.count(where, number == 0 ? "" : state.formats().number(number));
    }

    /** Covers the window with something to read; Esc lifts it. */
    public void cover(Region sheet) {
        cover.lay(sheet);
    }

    /** Does what a key does in the present view; nothing where it does nothing. */
    public void press(KeyCombination keys) {
        deeds(view()).stream().filter(action -> action.keys().filter(keys::equals).isPresent()).findFirst()
                .ifPresent(action -> action.action().run());
    }

    /** Puts away what covers the window. */
    public void uncover() {
        cover.lift();
    }

    /** Lists every key that does something here. */
    public void shortcuts() {
        cover(new ShortcutHelp(state.words(), deeds(view())).node());
    }

    /** The section to which Ctrl and a digit lead. */
    private Optional<Section> numbered(int digit) {
        return makers.keySet().stream().skip(Math.max(0, digit - 1)).findFirst().filter(_ -> digit > 0);
    }

    private DeskView view() {
        return Objects.requireNonNull(views.get(section));
    }

    private List<DeskAction> deeds(DeskView view) {
        var deeds = new ArrayList<>(ofWindow);
        deeds.addAll(view.deeds());
        int number = 1;
        for (var key : makers.keySet()) {
            deeds.add(DeskAction.of(DeskAction.DeskMenu.GO, state.words().get("section." + key.word()),
                    "Shortcut+" + number++,
                    () -> show(key)));
        }
        deeds.add(DeskAction.of(DeskAction.DeskMenu.HELP, state.words().get("shortcuts.title"), "F1", this::shortcuts));
        return deeds;
    }
}

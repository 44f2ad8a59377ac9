// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PdfFile;
import org.wego.kiosk.print.PrintQueues;
import org.wego.kiosk.print.PrintResult;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.theme.Density;
import org.wego.kiosk.theme.FontFiles;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.ScreenLayout;

/** The view of handouts in a scene as large as reception's window, with answers in the place of dialogs; on the FX thread. */
final class HandoutDesk {

    final SimpleObjectProperty<Lang> language = new SimpleObjectProperty<>(new Lang("en"));
    final HandoutViewModel model;
    final List<String> suggested = new ArrayList<>();
    final List<Integer> printed = new ArrayList<>();
    /** What waits to be done on another thread. */
    final Deque<Runnable> background = new ArrayDeque<>();
    Optional<Path> place = Optional.empty();
    PrintResult answer = new PrintResult.NoPrinter();
    /** What is done a second later. */
    final Deque<Runnable> later = new ArrayDeque<>();
    @Nullable
    String last;
    private final Optional<PrintQueues> queues;
    private final Scene scene;
    private final HandoutView view;

    HandoutDesk(Content content, String interfaceLanguage) {
        this(content, interfaceLanguage, Optional.empty());
    }

    HandoutDesk(Content content, String interfaceLanguage, Optional<PrintQueues> queues) {
        this.queues = queues;
        var words = words(interfaceLanguage);
        this.model = new HandoutViewModel(Handouts.available(content), Paper.A4);
        var context = Visits.in(interfaceLanguage).context();
        var around = new HandoutContext(language, key -> Objects.requireNonNull(words.getProperty(key), key),
                handout -> Handouts.title(content, handout, context), name -> {
                    suggested.add(name);
                    return place;
                }, new PdfFile(new FontFiles(List.of())), printers(), background::add);
        this.view = new HandoutView(model, Handed.pages(content), around, ScreenLayout.desk(false));
        var ground = new StackPane(view.root());
        ground.getStyleClass().addAll("kiosk", "desk");
        LanguageStyle.mark(ground, new Lang(interfaceLanguage));
        this.scene = new Scene(ground, 1180, 760);
        scene.getStylesheets().setAll(new Theme(List.of()).stylesheets(Density.DESK, false));
        scene.getStylesheets().add(HandoutView.stylesheet());
        layout();
    }

    /** With queues, or through the dialog of the system. */
    private Printers printers() {
        return new Printers(queues, () -> Optional.ofNullable(last), name -> last = name, (_, pages) -> {
            printed.add(pages.size());
            return answer;
        }, later::add);
    }

    Scene scene() {
        return scene;
    }

    void layout() {
        scene.getRoot().applyCss();
        scene.getRoot().resize(scene.getWidth(), scene.getHeight());
        scene.getRoot().layout();
    }

    void press(KeyCode key, boolean shortcut) {
        var target = view.root();
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut && !mac, false,
                shortcut && mac));
        layout();
    }

    /** What can be read in the window, but for the page itself. */
    List<String> texts() {
        return nodes(scene.getRoot()).filter(Labeled.class::isInstance).filter(HandoutDesk::shown)
                .map(node -> ((Labeled) node).getText()).filter(text -> text != null && !text.isEmpty()).toList();
    }

    String preview() {
        return nodes(scene.getRoot()).filter(Preview.class::isInstance).map(Node::getAccessibleText).findFirst()
                .orElseThrow();
    }

    Stream<Node> stops() {
        return nodes(scene.getRoot()).filter(Node::isFocusTraversable).filter(HandoutDesk::shown);
    }

    /** What is said below the preview. */
    String said() {
        layout();
        return texts().isEmpty() ? ""
                : nodes(scene.getRoot()).filter(HandoutStatus.class::isInstance)
                        .flatMap(status -> nodes(status)).filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText()).findFirst().orElseThrow();
    }

    Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(HandoutDesk::nodes)
                : Stream.empty());
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    static Properties words(String language) {
        var properties = new Properties();
        var name = "desk/" + language + ".properties";
        try (var file = new InputStreamReader(Objects.requireNonNull(
                Messages.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

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
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
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

/**
 * The handout view in a scene of the size of reception's window, with prepared answers instead of dialogs; for the FX
 * thread.
 */
final class HandoutDesk {

    final SimpleObjectProperty<Lang> language = new SimpleObjectProperty<>(new Lang("en"));
    final HandoutViewModel model;
    final List<String> suggested = new ArrayList<>();
    final List<Integer> printed = new ArrayList<>();
    final List<HandoutContext.GivenSheet> given = new ArrayList<>();
    /** The subject and the file of each e-mail. */
    final List<String> mailed = new ArrayList<>();
    HandoutContext.MailedSheet mailResult = HandoutContext.MailedSheet.ATTACHED;
    /** The waiting tasks of the background thread. */
    final Deque<Runnable> background = new ArrayDeque<>();
    Optional<Path> chosenFile = Optional.empty();
    PrintResult dialogResult = new PrintResult.NoPrinter();
    /** The tasks that run a second later. */
    final Deque<Runnable> later = new ArrayDeque<>();
    /** The sheets that cover the window. */
    final List<Region> covers = new ArrayList<>();
    @Nullable
    String lastPrinter;
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
        var handoutContext = new HandoutContext(language, key -> Objects.requireNonNull(words.getProperty(key), key),
                handout -> Handouts.title(content, handout, context), name -> {
                    suggested.add(name);
                    return chosenFile;
                }, new PdfFile(new FontFiles(List.of())), printers(), this::mail, given::add, covers::add,
                background::add);
        this.view = new HandoutView(model, Handed.pages(content), handoutContext, List.of());
        var ground = new StackPane(view.root());
        ground.getStyleClass().addAll("kiosk", "desk");
        LanguageStyle.mark(ground, new Lang(interfaceLanguage));
        this.scene = new Scene(ground, 1180, 760);
        scene.getStylesheets().setAll(new Theme(List.of()).stylesheets(Density.DESK, false));
        scene.getStylesheets().add(HandoutView.stylesheet());
        layout();
    }

    private void mail(String subject, Path file, Consumer<HandoutContext.MailedSheet> answer) {
        mailed.add(subject + ": " + file.getFileName());
        answer.accept(mailResult);
    }

    /** Access to the queues of the test or, without queues, to the system dialog. */
    private Printers printers() {
        return new Printers(queues, () -> Optional.ofNullable(lastPrinter), name -> lastPrinter = name, (_, pages) -> {
            printed.add(pages.size());
            return dialogResult;
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

    void mail() {
        view.mail();
        layout();
    }

    /** The visible texts of the window, without the page. */
    List<String> texts() {
        return nodes(scene.getRoot()).filter(Labeled.class::isInstance).filter(HandoutDesk::shown)
                .map(node -> ((Labeled) node).getText()).filter(text -> text != null && !text.isEmpty()).toList();
    }

    String preview() {
        return nodes(scene.getRoot()).filter(Preview.class::isInstance).map(Node::getAccessibleText).findFirst()
                .orElseThrow();
    }

    Node previewNode() {
        return nodes(scene.getRoot()).filter(Preview.class::isInstance).findFirst().orElseThrow();
    }

    Stream<Node> stops() {
        return nodes(scene.getRoot()).filter(Node::isFocusTraversable).filter(HandoutDesk::shown);
    }

    /** The message in the status line. */
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

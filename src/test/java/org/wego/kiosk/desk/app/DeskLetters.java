// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.desk.frame.DeskSettings;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.text.MessageCatalogue;

/**
 * Opens every view of reception's window in a separate JVM, where no other code has loaded a font. Prints the
 * characters that are drawn as boxes, then the number of characters checked.
 */
final class DeskLetters {

    private static final String TYPED = "\u60a8\u6b22\u8fce\u54a8\u8be2\u5934 \u3053\u3093\u306b\u3061\u306f \uc548\ub155";
    /** A character that no font has. */
    private static final String NONE = "\uef01";
    private static final int FIRST_ASIAN = 0x2E80;

    private record Letter(Font font, int character) {}

    private final Set<Letter> seen = new HashSet<>();
    private final Map<Font, List<Integer>> boxes = new HashMap<>();
    private final List<String> drawnAsBox = new ArrayList<>();

    private DeskLetters() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            try {
                new DeskLetters().look();
            } finally {
                Platform.exit();
            }
        });
    }

    private void look() {
        var pack = (PackResult.Accepted) LobbyUnderTest.samplePack();
        var packs = LobbyUnderTest.packs();
        var live = new LiveContent(packs, pack.source(), Path.of("none"));
        var desk = new DeskController(DeskContent.of(pack, packs, live),
                DeskSettings.still(MessageCatalogue.ofDesk().in(new Lang("en"))),
                Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC), DeskServices.still(),
                DeskLinks.none());
        var scene = new Scene(desk.root(), 1920, 1080);
        desk.begin();
        for (var lang : List.of("zh", "ja", "ko")) {
            desk.speak(new Lang(lang));
            for (var kind : List.of(ContentRecord.ContentRecordKind.OFFICE, ContentRecord.ContentRecordKind.LINE)) {
                var entry = ContentRecords.of(pack.content()).stream().filter(one -> one.kind() == kind).findFirst()
                        .orElseThrow();
                List<Consumer<DeskController>> steps = List.of(parts -> parts.open(entry),
                        parts -> parts.press("Shortcut+B"),
                        parts -> parts.correct(entry), parts -> parts.handout(entry));
                steps.forEach(step -> {
                    step.accept(desk);
                    texts(scene.getRoot());
                });
            }
        }
        desk.show(Section.DIRECTORY);
        desk.search(TYPED);
        texts(scene.getRoot());
        texts(controls(desk.root()).getRoot());
        drawnAsBox.forEach(System.out::println);
        System.out.println("letters: " + seen.size());
    }

    /** One of each control that may show user input, in the window's style. */
    private static Scene controls(Parent desk) {
        var dialog = new DialogPane();
        dialog.setContentText(TYPED);
        dialog.setHeaderText(TYPED);
        var all = new VBox(new Label(TYPED), new Button(TYPED), new TextField(TYPED), new TextArea(TYPED),
                new ListView<>(FXCollections.observableArrayList(TYPED)),
                new ComboBox<>(FXCollections.observableArrayList(TYPED)), dialog);
        ((ComboBox<?>) all.getChildren().get(5)).getSelectionModel().selectFirst();
        all.getStyleClass().addAll(desk.getStyleClass());
        all.getStylesheets().addAll(desk.getStylesheets());
        return new Scene(all, 1200, 1200);
    }

    private void texts(Parent root) {
        root.applyCss();
        root.layout();
        root.applyCss();
        root.layout();
        all(root).filter(Text.class::isInstance).map(Text.class::cast).forEach(text -> text.getText().codePoints()
                .filter(character -> character >= FIRST_ASIAN && character < 0xE000)
                .forEach(character -> look(text.getFont(), character)));
    }

    private void look(Font font, int character) {
        if (seen.add(new Letter(font, character)) && picture(font, Character.toString(character))
                .equals(boxes.computeIfAbsent(font, of -> picture(of, NONE)))) {
            drawnAsBox.add("box: U+%04X in %s".formatted(character, font.getName()));
        }
    }

    private static List<Integer> picture(Font font, String text) {
        var node = new Text(text);
        node.setFont(Font.font(font.getFamily(), 24));
        var picture = node.snapshot(null, null);
        int width = (int) picture.getWidth();
        var pixels = new int[width * (int) picture.getHeight()];
        picture.getPixelReader().getPixels(0, 0, width, (int) picture.getHeight(), PixelFormat.getIntArgbInstance(),
                pixels, 0, width);
        return Arrays.stream(pixels).boxed().toList();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(DeskLetters::all))
                : Stream.of(node);
    }
}

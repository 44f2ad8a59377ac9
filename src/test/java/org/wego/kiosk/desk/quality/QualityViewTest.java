// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.quality.QualityView.QualityJumps;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.Sighting;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;

/** The work list in the smallest window, and the question about a record in doubt. */
@FxTest
class QualityViewTest {

    private static final Content CONTENT = Contents.sample();
    private static final List<Finding> ALL = new Findings(CONTENT, LocalDate.parse("2026-11-27"), 6)
            .collect(List.of(), List.of(), _ -> Optional.empty());
    /** The room of a section in a window of 960x540, px. */
    private static final double WIDTH = 900;
    private static final double HEIGHT = 438;

    private final List<String> asked = new ArrayList<>();
    private final List<RecordKey> settled = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void theSmallestWindowShowsWhatToSayAndWhoCanConfirm(String staff) {
        var root = Fx.get(() -> shown(staff));
        var words = MessageCatalogue.ofDesk().in(new Lang(staff));
        Fx.run(() -> {
            var side = root.lookup(".desk-finding-side");
            double bottom = bottom(side.lookup(".desk-scroll"));
            for (var key : List.of("quality.say", "quality.ask")) {
                assertThat(bottom(text(side, words.get(key)))).as(key).isLessThan(bottom - 20);
            }
            assertThat(side.lookupAll(".desk-action").stream().mapToDouble(node -> node.localToScene(0, 0).getY())
                    .distinct()).as("rows of buttons").hasSize(1);
            assertThat(side.lookupAll(".desk-action")).extracting(node -> ((Button) node).getTooltip().getText())
                    .noneMatch(String::isBlank);
        });
    }

    @Test
    void whatWasSeenIsAskedOfOneLineAfterTheOther() {
        var view = Fx.get(() -> view("en"));
        Fx.run(() -> {
            view.focus();
            var tree = (TreeView<?>) view.node().lookup(".desk-findings");
            tree.getSelectionModel().selectIndices(1, 2);
            view.actions().stream().filter(action -> action.keys().filter(keys -> keys.getName().endsWith("+D"))
                    .isPresent()).findFirst().orElseThrow().action().run();
        });
        assertThat(asked).containsExactly("Bus line: 9701", "Bus line: 471");
        assertThat(settled).extracting(RecordKey::id).containsExactly("9701", "471");
    }

    private StackPane shown(String staff) {
        var view = view(staff);
        var root = new StackPane(view.node());
        root.getStyleClass().addAll("kiosk", "desk");
        root.getStylesheets().setAll(new Theme(List.of()).desk(false));
        new Scene(root, WIDTH, HEIGHT);
        view.focus();
        Fx.layOut(root);
        return root;
    }

    private QualityView view(String staff) {
        var state = new DeskState(CONTENT, MessageCatalogue.ofDesk().in(new Lang(staff)),
                new MessageCatalogue(Map.of()), Clock.systemUTC());
        var model = new QualityViewModel(state, new InDoubt());
        var view = new QualityView(model, state, new QualityJumps(_ -> {
        }, _ -> {
        }, _ -> {
        }, (_, name, seen, next) -> {
            asked.add(name);
            seen.accept(new Sighting.NotSeenThere());
            next.run();
        }), (_, _) -> {
        }, _ -> {
        });
        model.show(ALL);
        return view;
    }

    private static Node text(Node around, String text) {
        return around.lookupAll(".desk-section").stream().filter(node -> ((Labeled) node).getText().equals(text))
                .findFirst().orElseThrow();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    /** All records are in doubt. */
    private final class InDoubt implements ConfirmationStore {

        @Override
        public void confirm(RecordKey key, Consumer<Optional<String>> answer) {}

        @Override
        public boolean isDoubtful(RecordKey key) {
            return true;
        }

        @Override
        public void settle(RecordKey key, Sighting seen, Consumer<Optional<String>> answer) {
            settled.add(key);
        }

        @Override
        public void takeBack(RecordKey key, Consumer<Optional<String>> answer) {}
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.Sighting;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** Words narrow the list to the groups that match, with the first match selected. */
@FxTest
class QualityTreeTest {

    private static final Content CONTENT = Contents.sample();
    private static final List<Finding> ALL = new Findings(CONTENT, LocalDate.parse("2026-11-27"), 6)
            .collect(List.of(), List.of(), _ -> Optional.empty());

    private QualityViewModel model;
    private QualityTree tree;

    @BeforeEach
    void open() {
        var state = new DeskState(CONTENT, MessageCatalogue.ofDesk().in(new Lang("en")),
                new MessageCatalogue(Map.of()), Clock.systemUTC());
        model = Fx.get(() -> new QualityViewModel(state, new NoStore()));
        tree = Fx.get(() -> {
            var list = new QualityTree(model, state.words(), _ -> {
            });
            new Scene(list.node(), 400, 300);
            return list;
        });
    }

    @Test
    void theOnlyMatchIsSelectedAndNoOtherGroupIsListed() {
        assertThat(afterTyping("seen 471")).contains("Bus line: 471");
        assertThat(groups()).containsExactly(Impact.WRONG_PLACE);
    }

    @Test
    void withoutAMatchNothingIsSelected() {
        afterTyping("seen 471");
        assertThat(afterTyping("seen 471 zzz")).isEmpty();
        assertThat(groups()).isEmpty();
        assertThat(Fx.get(tree::chosen)).isEmpty();
        assertThat(afterTyping("seen 408")).contains("Bus line: 408");
    }

    /** Whoever looks for something else does not lose the finding on which they work. */
    @Test
    void aSelectedFindingThatMatchesStaysSelected() {
        afterTyping("seen 408");
        assertThat(afterTyping("seen")).contains("Bus line: 408");
        assertThat(afterTyping("")).contains("Bus line: 408");
        assertThat(groups()).hasSize(Impact.values().length);
    }

    @Test
    void aListThatIsOpenedBeforeTheFindingsAreThereSelectsTheWorst() {
        Fx.run(() -> {
            tree.focus();
            model.show(ALL);
        });
        assertThat(Fx.get(() -> tree.selected().map(QualityRow::where))).contains("Bus line: 9701");
    }

    private Optional<String> afterTyping(String words) {
        return Fx.get(() -> {
            model.show(ALL);
            model.filterProperty().set(words);
            return tree.selected().map(QualityRow::where);
        });
    }

    private List<Impact> groups() {
        return Fx.get(() -> tree.node().getRoot().getChildren().stream().map(TreeItem::getValue)
                .map(node -> ((QualityGroup) node).harm()).toList());
    }

    /** Nothing is confirmed here. */
    private static final class NoStore implements ConfirmationStore {

        @Override
        public void confirm(RecordKey key, Consumer<Optional<String>> answer) {}

        @Override
        public boolean isDoubtful(RecordKey key) {
            return false;
        }

        @Override
        public void settle(RecordKey key, Sighting seen, Consumer<Optional<String>> answer) {}

        @Override
        public void takeBack(RecordKey key, Consumer<Optional<String>> answer) {}
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** The moment of the preview: Monday, 23 November 2026, 14:05 in Seoul. */
@FxTest
class LobbyMomentTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    /** From one beginning or end of a notice to the next, and back to the present after the last. */
    @Test
    void theNextChangeIsReachedWithOnePress() {
        Fx.run(() -> {
            var moment = new LobbyMoment(new DeskState(Contents.like().with(notice()).content(),
                    MessageCatalogue.ofDesk().in(new Lang("en")), new MessageCatalogue(Map.of()), CLOCK));
            assertThat(moment.atProperty().get()).isEmpty();
            press(moment, "Preview at: Next change");
            assertThat(moment.atProperty().get()).contains(Instant.parse("2026-11-24T00:00:00Z"));
            assertThat(texts(moment.node())).contains("Tue, Nov 24, 9:00");
            press(moment, "Preview at: Next change");
            assertThat(texts(moment.node())).contains("Tue, Nov 24, 18:00");
            press(moment, "Preview at: Next change");
            assertThat(moment.atProperty().get()).isEmpty();
            assertThat(texts(moment.node())).contains("No notice begins or ends after this moment.");
        });
    }

    @Test
    void pageUpGoesADayOn() {
        Fx.run(() -> {
            var moment = new LobbyMoment(new DeskState(Contents.sample(),
                    MessageCatalogue.ofDesk().in(new Lang("en")), new MessageCatalogue(Map.of()), CLOCK));
            nodes(moment.node()).filter(Slider.class::isInstance).findFirst().orElseThrow().fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_UP, false, false, false, false));
            assertThat(texts(moment.node())).contains("Tue, Nov 24, 14:00");
            press(moment, "Preview at: Now");
            assertThat(moment.atProperty().get()).isEmpty();
        });
    }

    private static void press(LobbyMoment moment, String name) {
        moment.actions().stream().filter(action -> action.name().equals(name)).findFirst().orElseThrow().action()
                .run();
    }

    private static Notice notice() {
        return new Notice("closed", LocalizedText.same("Closed"), Optional.of(LocalDateTime.parse("2026-11-24T09:00")),
                Optional.of(LocalDateTime.parse("2026-11-24T18:00")), Contents.sample().contact().provenance());
    }

    private static Stream<String> texts(Node node) {
        return nodes(node).filter(Label.class::isInstance).map(label -> ((Label) label).getText());
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(LobbyMomentTest::nodes)
                : Stream.empty());
    }
}

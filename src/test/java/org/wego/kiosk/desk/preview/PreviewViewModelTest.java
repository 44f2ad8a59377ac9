// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.text.MessageCatalogue;

/** The preview chooses a screen and its settings; every switch changes one setting. */
class PreviewViewModelTest {

    @TempDir
    private Path folder;
    private DeskState state;
    private PreviewViewModel model;

    @BeforeEach
    void open() {
        state = new DeskState(((PackResult.Accepted) TestPack.in(folder).read()).content(),
                MessageCatalogue.ofDesk().in(new Lang("en")), new MessageCatalogue(Map.of()), Clock.systemUTC());
        model = new PreviewViewModel(state, content -> content.solution().isPresent()
                ? List.of(new Destination.Home(), new Destination.Solution())
                : List.of(new Destination.Home()));
    }

    @Test
    void beginsWithTheHomeScreenInTheLanguageOfTheVisitor() {
        assertThat(model.settingsProperty().get())
                .isEqualTo(PreviewSettings.of(new Destination.Home(), new Lang("en")));
    }

    @Test
    void everySwitchKeepsTheOthers() {
        model.goTo(new Destination.Solution());
        model.portrait(false);
        model.percent(150);
        model.contrast(true);
        model.reach(true);
        model.simple(true);
        model.at(Optional.of(Instant.EPOCH));
        state.visitorProperty().set(new Lang("ko"));
        assertThat(model.settingsProperty().get()).isEqualTo(
                new PreviewSettings(new Destination.Solution(), new Lang("ko"), false, 150, true, true, true,
                        Optional.of(Instant.EPOCH)));
    }

    @Test
    void listsTheScreensOfTheContentThatIsShown() {
        assertThat(model.destinations()).hasSize(2);
        var without = TestPack.in(folder.resolve("without")).with("pack.json", "\"solution.json\", ", "");
        state.show(((PackResult.Accepted) without.read()).content());
        assertThat(model.destinations()).containsExactly(new Destination.Home());
    }
}

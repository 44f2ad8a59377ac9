// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.feature.attract.AttractScreen;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.PagedBody;
import org.wego.kiosk.ui.PagerWords;

/** The greeting. */
@FxTest
class AttractScreenTest {

    @Test
    void everyLanguageWelcomesInItsOwnWords(@At("attract") KioskPage kiosk) {
        assertThat(kiosk.asAttract().welcomes()).containsExactly("Welcome", "환영합니다", "欢迎", "ようこそ",
                "Добро пожаловать");
    }

    @Test
    void theNameOfTheOrganisationStandsAbove(@At("attract") KioskPage kiosk) {
        assertThat(kiosk.title()).isEqualTo("WeGO");
        assertThat(kiosk.screen().subtitle()).isEqualTo("World Smart Sustainable Cities Organization");
    }

    @Test
    void aMapShowsWhereTheKioskStands(@At("attract") KioskPage kiosk) {
        assertThat(kiosk.asAttract().map()).containsExactly("You are here");
    }

    /** Speech is started by touch, too: by a wide button below the five greetings. */
    @ParameterizedTest
    @CsvSource({"VERTICAL, 968, 120", "HORIZONTAL, 848, 120"})
    void oneMoreWideTargetHasRoomOnTheFirstPage(Orientation orientation, double height, double wide) {
        var frame = new Frame(orientation, false, false, false);
        var body = Fx.get(() -> {
            var content = Contents.bundled();
            var greetings = Visits.languages().map(tag -> new AttractScreen.Greeting(new Lang(tag),
                    Visits.in(tag).messages().get("attract.welcome"), Visits.in(tag).messages().get("attract.hint")))
                    .toList();
            var screen = new AttractScreen(content.organisation(), content.manifest().kiosk(), greetings,
                    Visits.inEnglish().visit(), frame, _ -> {
                    });
            var more = new Region();
            more.setMinHeight(wide);
            more.setPrefHeight(wide);
            var both = new ArrayList<>(screen.body().getValue().flow());
            both.add(Block.whole(more));
            var paged = new PagedBody(frame, new SimpleObjectProperty<>(Body.of(both.toArray(Block[]::new))),
                    new PagerWords("", "", (_, _) -> ""));
            paged.getStyleClass().addAll("kiosk", frame.portrait() ? "portrait" : "landscape");
            var glass = new Group(paged);
            glass.setAutoSizeChildren(false);
            var scene = new Scene(glass);
            scene.getStylesheets().setAll(new Theme(List.of()).stylesheets(false));
            paged.resize(frame.contentWidth(), height);
            Fx.layOut(scene.getRoot());
            return paged;
        });
        assertThat(body.pageCountProperty().get()).isOne();
    }

    @Test
    void touchingAWelcomeLeadsHome(@At("attract") KioskPage kiosk) {
        kiosk.asAttract().touchWelcome("Добро пожаловать");
        assertThat(kiosk.title()).isEqualTo("Добро пожаловать в WeGO");
    }
}

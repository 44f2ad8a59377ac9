// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.CodesInSight.Code;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.control.QrCode;

/** Plants codes that a phone cannot read, and checks that {@link CodesInSight} shows it. */
@FxTest
class CodesInSightTest {

    private static final String LINK = "https://example.org";

    @Test
    void aCodeInOrder() {
        var code = only(glass -> glass.getChildren().add(card(new QrCode(LINK, 236), new Label("Open the site"))));
        assertThat(code.payload()).contains(LINK);
        assertThat(code.words()).isEqualTo("Open the site");
        // 25 modules of 7 px.
        assertThat(code.side()).isEqualTo(25 * 7 * 0.369);
    }

    @Test
    void aCodeThatIsTooSmall() {
        assertThat(only(glass -> glass.getChildren().add(new QrCode(LINK, 100))).side()).isLessThan(30);
    }

    @Test
    void aCodeWithoutWords() {
        assertThat(only(glass -> {
            var elsewhere = new Label("Words of something else");
            glass.getChildren().addAll(card(new QrCode(LINK, 236)), elsewhere);
        }).words()).isEmpty();
    }

    @Test
    void aCodeThatIsCovered() {
        assertThat(only(glass -> {
            var cover = new Rectangle(40, 40, 90, 90);
            glass.getChildren().addAll(new QrCode(LINK, 236), cover);
        }).payload()).isEmpty();
    }

    @Test
    void aCodeThatIsHidden() {
        assertThat(read(glass -> {
            var page = new VBox(new QrCode(LINK, 236));
            page.setVisible(false);
            glass.getChildren().add(page);
        })).isEmpty();
    }

    private static HBox card(Node... parts) {
        var card = new HBox(parts);
        card.getStyleClass().add("card");
        return card;
    }

    private static Code only(Consumer<Pane> screen) {
        var codes = read(screen);
        assertThat(codes).hasSize(1);
        return codes.getFirst();
    }

    private static List<Code> read(Consumer<Pane> screen) {
        return Fx.get(() -> {
            var glass = new Pane();
            glass.setStyle("-fx-background-color: white;");
            glass.getStylesheets().setAll(new Theme(List.of()).stylesheets(false));
            glass.getStyleClass().add("kiosk");
            screen.accept(glass);
            var scene = new Scene(glass, 600, 800);
            Fx.layOut(glass);
            return CodesInSight.of(scene);
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Manifest.Reception;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Stated;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.text.AbsentWords;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.DetailRow;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.HandoverCard;
import org.wego.kiosk.ui.Heading;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.Screen;
import org.wego.kiosk.ui.Texts;

/** Where reception is and which number it answers; it does not claim to call anybody. */
public final class ReceptionScreen implements Screen {

    private final Reception reception;
    private final boolean rings;
    private final Visit visit;
    private final Frame frame;

    /**
     * The page.
     *
     * @param rings whether the bell that goes with it can be heard
     */
    public ReceptionScreen(Content content, boolean rings, Visit visit, Frame frame) {
        this.reception = content.manifest().reception();
        this.rings = rings;
        this.visit = visit;
        this.frame = frame;
    }

    @Override
    public Heading heading() {
        return new Heading(visit.say("reception.title"), visit.say("reception.summary"));
    }

    @Override
    public Look look() {
        return new Look.Picture(Pictogram.BELL);
    }

    @Override
    public ObservableValue<Body> body() {
        var rows = new ArrayList<Region>();
        rows.add(reception.place() instanceof Stated.Known<?>
                ? DetailRow.of(Icon.PLACE, visit.say("reception.place"),
                        reception.place().known().map(visit::text).orElseThrow())
                : DetailRow.absent(AbsentWords.of(visit.messages(), visit.say("reception.place"), reception.place())));
        var flow = new ArrayList<Block>();
        if (reception.phone() instanceof Stated.Known<PhoneNumber>(var phone)) {
            rows.add(Texts.muted(visit.say("reception.phone")));
            rows.add(Texts.label(visit.formats().phone(phone), "text-number"));
            flow.add(new Block.Rows("card", rows, false));
            flow.add(HandoverCard.of(frame, visit.say("reception.call"),
                    visit.say("reception.call.caption"), "tel:" + phone.dialled()));
        } else {
            rows.add(DetailRow
                    .absent(AbsentWords.of(visit.messages(), visit.say("reception.phone"), reception.phone())));
            flow.add(new Block.Rows("card", rows, false));
        }
        if (rings && !visit.session().hearing().muted()) {
            flow.add(Block.whole(Texts.muted(visit.say("reception.bell"))));
        }
        return new SimpleObjectProperty<>(Body.columns(frame, flow));
    }
}

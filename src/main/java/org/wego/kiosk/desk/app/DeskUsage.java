// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.preview.DestinationNames;
import org.wego.kiosk.desk.usage.UsageSource;
import org.wego.kiosk.desk.usage.UsageView;
import org.wego.kiosk.desk.usage.UsageViewModel;
import org.wego.kiosk.nav.DestinationPath;

/** The usage counts in the window of a desk that can read those of a lobby. */
final class DeskUsage {

    private final UsageViewModel model;
    private final DeskState state;
    private final DestinationNames names;
    private final UsageView.UsageDesktop desktop;

    DeskUsage(DeskState state, UsageSource source, DeskController controller) {
        model = new UsageViewModel(state, source);
        this.state = state;
        names = new DestinationNames(state);
        desktop = new UsageView.UsageDesktop(sheet -> controller.cover(Optional.of(sheet)), controller::say,
                source.place());
    }

    DeskView view() {
        return new UsageView(model, this::screen, desktop);
    }

    /** The name of a screen, or of all lines or offices; its path if this version of the program does not have it. */
    private String screen(String path) {
        if (path.equals("office")) {
            return state.words().get("usage.screen.office");
        }
        if (path.equals("line")) {
            return state.words().get("preview.line");
        }
        try {
            return names.of(DestinationPath.parse(path));
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}

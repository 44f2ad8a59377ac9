// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.PackFile;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.Rule;
import org.wego.kiosk.pack.RuleSet;
import org.wego.kiosk.pack.rule.ManifestRule;
import org.wego.kiosk.pack.rule.ReferenceRule;
import org.wego.kiosk.pack.rule.UniqueIdRule;

/** The few rules that a pack must keep to be shown: a start of the kiosk does no more work than this. */
final class StartRules implements RuleSet {

    @Override
    public List<Rule> rules(Optional<Manifest> manifest) {
        return List.of(new ReferenceRule(), new UniqueIdRule(), new ManifestRule());
    }

    @Override
    public void file(PackFile file) {
        // Binding has found the problems that matter here.
    }

    @Override
    public List<Problem> pack(Manifest manifest, PackFile manifestFile) {
        return List.of();
    }
}

// SPDX-License-Identifier: Apache-2.0
/**
 * What visitors can look up: everything in a pack that has a screen, with the texts by which it is found.
 *
 * <p>Has nothing that is only for staff: no sources, notes of provenance, drafts' marks or incomplete addresses.
 */
@NullMarked
package org.wego.kiosk.lookup;

import org.jspecify.annotations.NullMarked;

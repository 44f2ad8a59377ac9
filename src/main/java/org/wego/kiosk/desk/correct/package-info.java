// SPDX-License-Identifier: Apache-2.0
/**
 * The form in which reception corrects a record, beside the screen that visitors will see.
 *
 * <p>May use {@code model}, {@code text}, {@code overlay} for the names of records, {@code desk.record},
 * {@code desk.frame}, {@code ui}, JavaFX and ControlsFX. What saves and checks comes as a {@code Workshop} from the
 * root.
 */
@NullMarked
package org.wego.kiosk.desk.correct;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Pictures for the header area: flat layers in the shades of the task, without words or with one label. */
@NullMarked
package org.wego.kiosk.ui.art;

import org.jspecify.annotations.NullMarked;

// Package fail ends the process at chosen moments, so that tests see what a crash
// there leaves behind.
//
// Its main type is Point; one stands before or after something is written. The environment variable
// FAIL_POINT, a point's name and how often it is reached before, such as
// "state.before:3", says where to end; without it points do nothing. It is the
// sibling of CometBFT's FAIL_TEST_INDEX, which counts that library's own points.
//
// One rule: a point ends the process as a crash does, with nothing cleaned up.
package fail

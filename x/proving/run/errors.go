package run

import "errors"

// ErrDepth is returned when a tree has no room at the depth in use.
var ErrDepth = errors.New("the tree is full at the depth in use")

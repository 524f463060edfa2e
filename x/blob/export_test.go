package blob

// MakeSetup is LoadSetup that makes one each time.
var MakeSetup = makeSetup

// Package e2e reads manifests, which say what network to run, what is sent to it and what
// goes wrong, and runs them.
//
// A Manifest is a TOML file; networks/manifests has some. Read refuses what it does not
// know by name, and what cannot work. Run has package sweep run it, which holds every node
// and L1 against what was once reported: same chunks and state roots everywhere, nothing
// lost, all of it on L1 and an audit from L1 alone right, nobody slashed but whom the
// manifest names.
//
// One rule: whatever a manifest does not name does not happen.
package e2e

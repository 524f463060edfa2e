package imports

import (
	"fmt"
	"strings"
)

// layer is a top-level directory and the directories it may import besides
// its own.
type layer struct {
	dir     string
	imports []string
	instead string // what to do if another import seems needed
}

// layers says which way imports point: cmd -> networks -> app -> {abci,
// l1bridge} -> x -> proto. internal is a leaf that anyone may import.
var layers = []layer{
	{"cmd", []string{"networks", "app", "abci", "l1bridge", "x", "proto"}, "commands are assembled in cmd/aztecd and imported by nothing"},
	{"networks", []string{"app", "abci", "l1bridge", "x", "proto"}, "networks runs whole networks of nodes; only commands and tests import it"},
	{"app", []string{"abci", "l1bridge", "x", "proto"}, "declare an interface in app and let cmd pass the value in"},
	{"abci", []string{"x", "proto"}, "declare a small interface in abci where it is used; app joins abci and l1bridge"},
	{"l1bridge", []string{"x", "proto"}, "declare a small interface in l1bridge where it is used; app joins abci and l1bridge"},
	{"x", []string{"proto"}, "take the value as an argument or declare an interface in x; callers in abci, l1bridge or app provide it"},
	{"proto", nil, "proto holds generated wire formats only; put what works on them into x"},
	{"internal", nil, "internal holds leaves; a package that needs others belongs to app, abci, l1bridge or x"},
}

// checkLayers returns what s imports against the direction of layers.
func checkLayers(s source) []string {
	own, ok := layerOf(s.pkg())
	if !ok {
		if s.isTest() {
			return nil // test/ may look at everything
		}
		return []string{fmt.Sprintf("%s: package %q belongs to no layer: move it below one of %s, or add the new layer to test/imports/layers.go",
			s.file, s.pkg(), layerNames())}
	}
	var wrong []string
	for _, i := range s.imports() {
		pkg, ours := strings.CutPrefix(i.path, module+"/")
		if !ours {
			continue
		}
		if !own.allows(pkg, s.isTest()) {
			wrong = append(wrong, fmt.Sprintf("%s: %s/ imports %s; instead: %s", i.at, own.dir, pkg, own.instead))
		}
	}
	return wrong
}

// checkReaders keeps who only reads L1, auditors above all, from linking what sends
// to it, and everybody but tests from linking the L1 of tests.
func checkReaders(s source) []string {
	if s.isTest() || within(s.pkg(), "l1bridge/l1test") {
		return nil
	}
	reader := false
	for _, dir := range []string{"client", "blobs", "view", "published", "proven", "proofs", "stakes", "verify", "audit"} {
		reader = reader || within(s.pkg(), "l1bridge/"+dir)
	}
	var wrong []string
	for _, i := range s.imports() {
		pkg, _ := strings.CutPrefix(i.path, module+"/")
		switch {
		case within(pkg, "l1bridge/l1test"):
			wrong = append(wrong, fmt.Sprintf("%s: imports %s; instead: only tests do", i.at, pkg))
		case reader && (within(pkg, "l1bridge/txmgr") || within(pkg, "l1bridge/publisher")):
			wrong = append(wrong, fmt.Sprintf("%s: imports %s; instead: move what both need to l1bridge/client, bindings or x", i.at, pkg))
		}
	}
	return wrong
}

// checkLibp2p keeps libp2p behind app/p2p, the only package that knows it.
func checkLibp2p(s source) []string {
	if within(s.pkg(), "app/p2p") {
		return nil
	}
	var wrong []string
	for _, i := range s.imports() {
		if strings.HasPrefix(i.path, "github.com/libp2p/") {
			wrong = append(wrong, fmt.Sprintf("%s: imports %s; instead: only app/p2p uses libp2p, add what is needed to its exported API", i.at, i.path))
		}
	}
	return wrong
}

// checkNATS keeps NATS behind app/prover/queue, the only package that knows it.
func checkNATS(s source) []string {
	if within(s.pkg(), "app/prover/queue") || s.isTest() {
		return nil
	}
	var wrong []string
	for _, i := range s.imports() {
		if strings.HasPrefix(i.path, "github.com/nats-io/") {
			wrong = append(wrong, fmt.Sprintf("%s: imports %s; instead: only app/prover/queue uses NATS, add what is needed to its exported API", i.at, i.path))
		}
	}
	return wrong
}

// allows says whether a file of the layer may import pkg, a package of this
// module. Its tests may also use what lies below test/.
func (l layer) allows(pkg string, test bool) bool {
	if within(pkg, l.dir) || within(pkg, "internal") {
		return true
	}
	if test && within(pkg, "test") {
		return true
	}
	for _, dir := range l.imports {
		if within(pkg, dir) {
			return true
		}
	}
	return false
}

func layerOf(pkg string) (layer, bool) {
	for _, l := range layers {
		if within(pkg, l.dir) {
			return l, true
		}
	}
	return layer{}, false
}

func layerNames() string {
	names := make([]string, len(layers))
	for i, l := range layers {
		names[i] = l.dir
	}
	return strings.Join(names, ", ")
}

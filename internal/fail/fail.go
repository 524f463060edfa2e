package fail

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
)

// Point is a moment at which a crash must lose nothing.
type Point string

// The points.
const (
	// StateBefore and StateAfter stand around the write of a decided height.
	StateBefore Point = "state.before"
	StateAfter  Point = "state.after"
	// CertificateBefore and CertificateAfter stand around the write of a certificate
	// that came late.
	CertificateBefore Point = "certificate.before"
	CertificateAfter  Point = "certificate.after"
	// ObjectsBefore and ObjectsAfter stand around the write of a proposal's objects.
	ObjectsBefore Point = "objects.before"
	ObjectsAfter  Point = "objects.after"
	// GuardBefore and GuardAfter stand around the guard's record of a signature,
	// GuardSigned behind the signature itself.
	GuardBefore Point = "guard.before"
	GuardAfter  Point = "guard.after"
	GuardSigned Point = "guard.signed"
	// JournalBefore and JournalAfter stand around the record of an L1 transaction,
	// JournalSent behind its sending.
	JournalBefore Point = "journal.before"
	JournalAfter  Point = "journal.after"
	JournalSent   Point = "journal.sent"
)

// Points are all of them.
func Points() []Point {
	return []Point{
		StateBefore, StateAfter, CertificateBefore, CertificateAfter, ObjectsBefore, ObjectsAfter,
		GuardBefore, GuardAfter, GuardSigned, JournalBefore, JournalAfter, JournalSent,
	}
}

// Env is what the environment has to hold for the process to end when the point is
// reached and has been reached so often before.
func (p Point) Env(before int) string { return fmt.Sprintf("%s=%s:%d", variable, p, before) }

const variable = "FAIL_POINT"

// chosen is what the environment says; read once.
var chosen = sync.OnceValue(func() (c struct {
	point Point
	left  *atomic.Int64
},
) {
	name, count, _ := strings.Cut(os.Getenv(variable), ":")
	before, err := strconv.Atoi(count)
	if err != nil {
		return c
	}
	c.point, c.left = Point(name), new(atomic.Int64)
	c.left.Store(int64(before))
	return c
})

// At ends the process if this is the chosen moment.
func At(p Point) {
	if c := chosen(); c.point == p && c.left.Add(-1) < 0 {
		fmt.Fprintf(os.Stderr, "*** fail point %s ***\n", p)
		os.Exit(1)
	}
}

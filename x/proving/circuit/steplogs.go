package circuit

import "github.com/aztecd/aztecd/x/proving/run"

// A private log has 1 to 16 fields, a public one fewer than 2^publicLengthBits.
const (
	privateLengthBits = 4
	publicLengthBits  = 13
)

// logs reads the step's fields of logs one by one, as run.Tx.log does.
func (s *state) logs(r rules, w *StepWitness, p *parts) {
	t := &s.tx
	r.zero(run.RuleOrder, r.Sub(r.sum(w.Live...), r.sum(w.Items...)), r.not(p.beforeLogs))
	for i, f := range w.Fields {
		on := w.Live[i]
		if i < len(w.Items) {
			on = r.Sub(on, w.Items[i])
		}
		start := r.Mul(on, r.IsZero(t.logFields)) // of a log
		noPrivate, noPublic := r.IsZero(t.privateLogs), r.IsZero(t.publicFields)
		class := r.Mul(start, noPrivate)
		private := r.Sub(start, class)
		public := r.Mul(class, r.not(noPublic))
		class = r.Sub(class, public)

		length := r.Mul(r.Add(private, public), f)
		r.bits(run.RuleLogs, length, publicLengthBits)
		r.bits(run.RuleLogs, r.Mul(private, r.Sub(length, 1)), privateLengthBits)
		body := r.Sub(on, start)
		t.logFields = r.Sub(r.Add(t.logFields, length, public), body) // with a public log's contract
		t.privateLogs = r.Sub(t.privateLogs, private)
		ofPrivate := r.Mul(private, length)
		t.privateFields = r.Sub(t.privateFields, ofPrivate)
		t.publicFields = r.Sub(t.publicFields, r.Sub(length, ofPrivate), r.Mul(2, public))
		t.classFields = r.Sub(t.classFields, class)
	}
	for _, left := range []struct {
		n    word
		bits int
	}{
		{t.privateFields, limits[countPrivateFields].bits},
		{t.publicFields, limits[countPublicFields].bits},
		{t.classFields, limits[countClassFields].bits},
	} {
		r.bits(run.RuleLogs, left.n, left.bits)
	}
}

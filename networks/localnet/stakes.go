package localnet

import "context"

// Stakes are what L1 held of the validators' stakes when it was made, and what became of
// them since.
type Stakes struct {
	*offences
	accused int
}

// Stakes reads the validators' stakes as of L1's head. Close it.
func (n *Network) Stakes(ctx context.Context) (*Stakes, error) {
	l, err := openLedger(ctx, n.m)
	if err != nil {
		return nil, err
	}
	o, err := openOffences(ctx, l)
	if err != nil {
		l.close()
		return nil, err
	}
	return &Stakes{offences: o}, nil
}

// Close ends the connection with L1.
func (s *Stakes) Close() { s.close() }

// Since adds to a report what became of the stakes, up to L1's head, and gives how many
// accusations there were.
func (s *Stakes) Since(ctx context.Context, r *Report) (accusations int, err error) {
	err = s.news(ctx, func(event any, _ uint64) {
		if _, is := event.(accusation); is {
			s.accused++
		}
	})
	if err != nil {
		return 0, err
	}
	return s.accused, s.fill(ctx, r)
}

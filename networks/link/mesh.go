package link

import (
	"errors"
	"slices"
	"time"
)

// Mesh is the wires between nodes that are known by number.
type Mesh struct {
	delay time.Duration
	ways  []way
}

// way is the wire from a node to another one.
type way struct {
	from, to int
	relay    *Relay
}

// NewMesh makes a mesh without wires, of which each will delay what it carries.
func NewMesh(delay time.Duration) *Mesh { return &Mesh{delay: delay} }

// Link gives the address at which one node is to reach what another one has at target,
// host:port. It is not for concurrent use.
func (m *Mesh) Link(from, to int, target string) (string, error) {
	r, err := NewRelay(target, m.delay)
	if err != nil {
		return "", err
	}
	m.ways = append(m.ways, way{from, to, r})
	return r.Addr(), nil
}

// Part cuts nodes off from all others; among themselves they stay connected.
func (m *Mesh) Part(nodes ...int) { m.each(nodes, (*Relay).Cut) }

// Join ends Part.
func (m *Mesh) Join(nodes ...int) { m.each(nodes, (*Relay).Mend) }

func (m *Mesh) each(nodes []int, do func(*Relay)) {
	for _, w := range m.ways {
		if slices.Contains(nodes, w.from) != slices.Contains(nodes, w.to) {
			do(w.relay)
		}
	}
}

// Close breaks all wires.
func (m *Mesh) Close() error {
	var errs []error
	for _, w := range m.ways {
		errs = append(errs, w.relay.Close())
	}
	return errors.Join(errs...)
}

package e2e

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Check returns an error that names everything that cannot work.
func (m *Manifest) Check() error {
	var errs []error
	demand := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	n := m.Network
	demand(strings.TrimSpace(m.About) != "", "about is empty; say what is to be seen")
	demand(n.Validators >= 1 && n.Validators <= mostValidators, "network.validators is %d; write 1 to %d", n.Validators, mostValidators)
	demand(n.Committee >= 0 && n.Committee <= n.Validators, "network.committee is %d; write 1 to %d, the validators, or 0 for all", n.Committee, n.Validators)
	demand(n.Delay.Duration >= 0 && n.Delay.Duration <= time.Second, "network.delay is %s; write 0s to 1s", n.Delay)
	demand(m.Load.TPS > 0 && m.Load.TPS <= 1000, "load.tps is %g; write more than 0, up to 1000: who sends nothing sees nothing lost", m.Load.TPS)
	demand(m.Load.Calm.Duration >= 0, "load.calm is %s; write how long load goes on after the last fault", m.Load.Calm)
	for i, f := range m.Faults {
		for _, err := range f.check(n.Validators) {
			errs = append(errs, fmt.Errorf("fault %d (%s): %w", i+1, f.Do, err))
		}
	}
	errs = append(errs, known("expect.slashed", m.Expect.Slashed, n.Validators))
	for _, node := range m.Expect.Slashed {
		lies := slices.ContainsFunc(m.Faults, func(f Fault) bool { return f.Do == "liar" && slices.Contains(f.Nodes, node) })
		demand(lies, "expect.slashed has node %d, which is no liar: who follows the rules never pays", node)
	}
	return errors.Join(errs...)
}

// mostValidators fit on one machine.
const mostValidators = 16

// longest is how long a fault may last.
const longest = 10 * time.Minute

func (f Fault) check(validators int) (errs []error) {
	k, ok := kindOf(f.Do)
	if !ok {
		names := make([]string, len(kinds))
		for i, k := range kinds {
			names[i] = k.name
		}
		return []error{fmt.Errorf("do is %q; write one of %s", f.Do, strings.Join(names, ", "))}
	}
	demand := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	for _, field := range []struct {
		name        string
		wanted, has bool
		must        bool
	}{
		{"nodes", k.nodes, len(f.Nodes) > 0, true},
		{"between", k.between, f.Between.Duration != 0, false},
		{"blocks", k.blocks, f.Blocks != 0, true},
		{"offset", k.offset, f.Offset.Duration != 0, true},
		{"does", k.does, f.Does != "", true},
	} {
		demand(field.wanted || !field.has, "%s says nothing here; remove it", field.name)
		demand(field.has || !field.must || !field.wanted, "%s is missing", field.name)
	}
	demand(f.After.Duration >= 0 && f.After.Duration <= longest, "after is %s; write 0s to %s", f.After, longest)
	demand(f.For.Duration >= 0 && f.For.Duration <= longest, "for is %s; write 0s to %s", f.For, longest)
	demand(f.Between.Duration >= 0, "between is %s; write 0s or more", f.Between)
	demand(f.Blocks >= 0 && f.Blocks <= 64, "blocks is %d; write 1 to 64", f.Blocks)
	demand(!k.one || len(f.Nodes) <= 1, "nodes has %d; write one", len(f.Nodes))
	if err := known("nodes", f.Nodes, validators); err != nil {
		errs = append(errs, err)
	}
	return errs
}

// known refuses nodes that are not there, or are there twice.
func known(field string, nodes []int, validators int) error {
	for i, node := range nodes {
		if node < 0 || node >= validators {
			return fmt.Errorf("%s has %d; write 0 to %d", field, node, validators-1)
		}
		if slices.Contains(nodes[:i], node) {
			return fmt.Errorf("%s has %d twice", field, node)
		}
	}
	return nil
}

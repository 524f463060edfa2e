package keys

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/proving/groth"
)

// Contribute draws a secret for the phase that runs, moves the parameters by it and
// forgets it. Who is for people. It checks the hashes of what came before, not the
// whole transcript: that is Verify's.
func (c *Ceremony) Contribute(who string) (Contribution, error) {
	mine := Contribution{Who: who, Files: map[string]common.Hash{}}
	var err error
	switch c.Phase() {
	case 1:
		err = c.contributeToAll(mine.Files)
	case 2:
		for _, kind := range Kinds() {
			err = errors.Join(err, c.contributeTo(kind, mine.Files))
		}
	default:
		err = errors.New("the ceremony has ended: it takes no contributions")
	}
	if err != nil {
		return mine, err
	}
	phase := &c.Contributions[c.Phase()-1]
	*phase = append(*phase, mine)
	return mine, c.save()
}

func (c *Ceremony) contributeToAll(files map[string]common.Hash) error {
	n, before := len(c.Contributions[0]), mpcsetup.NewPhase1(c.Domain)
	if n > 0 {
		var err error
		if before, err = c.phase1(n - 1); err != nil {
			return err
		}
	}
	before.Contribute()
	return c.add(files, phase1File(n), before)
}

func (c *Ceremony) contributeTo(kind string, files map[string]common.Hash) error {
	n, before := len(c.Contributions[1]), new(mpcsetup.Phase2)
	var err error
	if n > 0 {
		before, err = c.phase2(kind, n-1)
	} else {
		var commons mpcsetup.SrsCommons
		if commons, err = c.commons(); err == nil {
			commons = forDomain(commons, domain(c.circuits[kind]))
			before.Initialize(c.circuits[kind].System(), &commons)
		}
	}
	if err != nil {
		return err
	}
	before.Contribute()
	return c.add(files, phase2File(kind, n), before)
}

func (c *Ceremony) add(files map[string]common.Hash, name string, part io.WriterTo) error {
	hash, err := c.write(name, part)
	files[name] = hash
	return err
}

func phase1File(n int) string              { return fmt.Sprintf("phase1-%03d.bin", n+1) }
func phase2File(kind string, n int) string { return fmt.Sprintf("phase2-%s-%03d.bin", kind, n+1) }

// phase1 reads a contribution to the first phase.
func (c *Ceremony) phase1(n int) (*mpcsetup.Phase1, error) {
	name, p := phase1File(n), new(mpcsetup.Phase1)
	return p, c.readPart(name, c.Contributions[0][n].Files[name], p, func(f *os.File) error { return phase1Fits(f, c.Domain) })
}

// phase2 reads a contribution to a circuit's second phase.
func (c *Ceremony) phase2(kind string, n int) (*mpcsetup.Phase2, error) {
	name, p := phase2File(kind, n), new(mpcsetup.Phase2)
	return p, c.readPart(name, c.Contributions[1][n].Files[name], p, func(f *os.File) error { return phase2Fits(f, c.circuits[kind]) })
}

// readPart reads a file that has its hash and, by fits, the lengths it must have: what
// gnark reads allocates what the bytes ask for.
func (c *Ceremony) readPart(name string, hash common.Hash, into io.ReaderFrom, fits func(*os.File) error) error {
	f, err := c.part(name, hash)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := fits(f); err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	if _, err := into.ReadFrom(f); err != nil {
		return fmt.Errorf("read %s: %w: %w", name, err, ErrTranscript)
	}
	if n, _ := f.Read(make([]byte, 1)); n > 0 {
		return fmt.Errorf("read %s: more than a contribution is in it: %w", name, ErrTranscript)
	}
	return nil
}

// forDomain cuts what the first phase gave down to a smaller domain.
func forDomain(all mpcsetup.SrsCommons, n uint64) mpcsetup.SrsCommons {
	all.G1.Tau = all.G1.Tau[:2*n-1]
	all.G1.AlphaTau, all.G1.BetaTau = all.G1.AlphaTau[:n], all.G1.BetaTau[:n]
	all.G2.Tau = all.G2.Tau[:n]
	return all
}

// commons is what the first phase gave: it verifies all contributions to it.
func (c *Ceremony) commons() (none mpcsetup.SrsCommons, err error) {
	all := make([]*mpcsetup.Phase1, len(c.Contributions[0]))
	for i := range all {
		if all[i], err = c.phase1(i); err != nil {
			return none, err
		}
	}
	commons, err := mpcsetup.VerifyPhase1(c.Domain, c.Beacons[0].Value, all...)
	if err != nil {
		return none, fmt.Errorf("phase 1: %w: %w", err, ErrTranscript)
	}
	return commons, nil
}

// keys are a circuit's, of both phases: it verifies all contributions to the second.
func (c *Ceremony) keys(kind string, commons mpcsetup.SrsCommons) (*groth.ProvingKey, *groth.VerifyingKey, error) {
	all := make([]*mpcsetup.Phase2, len(c.Contributions[1]))
	for i := range all {
		var err error
		if all[i], err = c.phase2(kind, i); err != nil {
			return nil, nil, err
		}
	}
	circuit := c.circuits[kind]
	commons = forDomain(commons, domain(circuit))
	pk, vk, err := mpcsetup.VerifyPhase2(circuit.System(), &commons, c.Beacons[1].Value, all...)
	if err != nil {
		return nil, nil, fmt.Errorf("phase 2 of circuit %s: %w: %w", kind, err, ErrTranscript)
	}
	return groth.KeysOf(pk, vk)
}
